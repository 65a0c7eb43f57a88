import { byOrder } from '../byOrder.ts';
import type { LineView } from '../lineView.ts';
import { daysBetween } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';
import type { Block } from './sheet.ts';

/** Used where the rules of reporting are not known: as in the schema. */
const staleAfterDays = 3;

/** Channels whose data is late, and what platforms have changed afterwards: read before the numbers. */
export function sourceNews(context: ViewContext): Block[] {
  const { playbook, words, format } = context;
  const t = words.strategy.overview;
  const limit = playbook.client.reporting?.staleAfterDays ?? staleAfterDays;
  const late = byOrder(playbook.records.channels).flatMap(({ id, title }): LineView[] => {
    const days = playbook.metrics.known.filter(({ channel }) => channel === id).map(({ period }) => period.to);
    const last = days.toSorted().at(-1);
    const silent = last === undefined ? 0 : daysBetween(last, playbook.asOf);
    return last === undefined || silent <= limit
      ? []
      : [{ text: t.late(title, format.day(last)), note: t.lateBy(silent) }];
  });
  const { length } = playbook.metrics.restatements;
  const changed = length === 0 ? [] : [{ text: t.restated(length), note: t.restatedMore }];
  const lines = [...late, ...changed];
  return lines.length === 0
    ? []
    : [
        { kind: 'heading', text: t.aboutData },
        { kind: 'lines', lines },
      ];
}
