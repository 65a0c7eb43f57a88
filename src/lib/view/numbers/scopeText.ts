import { addDays } from '../../kpi/dayRanges.ts';
import type { FigureScope } from '../../kpi/figure.ts';
import { say } from '../../language/language.ts';
import { scopeTitles } from '../../playbook/scopeTitle.ts';
import { formats } from '../../schema/words.ts';
import { memberName } from '../memberName.ts';
import type { ViewContext } from '../viewContext.ts';

/** Parts that are no records: what people call them. */
const nameOfPart: Readonly<Record<string, (id: string, context: ViewContext) => string>> = {
  owner: (id, context) => memberName(context, id),
  format: (id, { playbook }) => (isFormat(id) ? say(formats[id], playbook.language) : id),
  // 4 January 2026 was a Sunday.
  weekday: (id, { format }) => format.weekday(addDays('2026-01-04', Number(id)), 'long'),
  hour: (id) => `${id}:00–${id}:59`,
};

function isFormat(id: string): id is keyof typeof formats {
  return Object.hasOwn(formats, id);
}

/** What a figure is about, as people call it: `Instagram`, `Winter Blend`, `All channels`. */
export function scopeText(scope: FigureScope, context: ViewContext): string {
  const { playbook, format, words } = context;
  const [kind = '', id = ''] = scope.id.split(':', 2);
  const named = nameOfPart[kind]?.(id, context);
  if (named !== undefined) return named;
  const titles = scopeTitles(scope.id, playbook.records);
  return titles === null ? words.numbers.allChannels : format.list(titles);
}
