import type { IsoDay } from '../../metrics/observation.ts';
import type { CellView } from '../table.ts';
import { daysBetween } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';

/** A day and how far it is; in the colour of what is wrong when it has gone by and the thing is not done. */
export function deadlineCell(context: ViewContext, due: IsoDay | undefined, isDone: boolean): CellView {
  const { playbook, format, words } = context;
  const t = words.strategy.deadline;
  if (due === undefined) return { text: t.none };
  if (isDone) return { text: format.day(due) };
  const days = daysBetween(playbook.asOf, due);
  if (days >= 0) return { text: format.day(due), small: days === 0 ? t.today : t.left(days) };
  return { mark: { mark: 'missed', word: format.day(due), tone: 'fail' }, small: t.late(-days) };
}

/** The same in one sentence: `13 Nov, 2 days left`. */
export function deadlineText(context: ViewContext, due: IsoDay | undefined, isDone: boolean): string {
  const { mark, text, small } = deadlineCell(context, due, isDone);
  return [text ?? mark?.word, small].filter((part) => part !== undefined).join(', ');
}
