import { channelFreshness } from '../../playbook/freshness.ts';
import { byOrder } from '../byOrder.ts';
import type { LineView } from '../lineView.ts';
import type { ViewContext } from '../viewContext.ts';
import type { Block } from './sheet.ts';

/** Channels whose data is late, and what platforms have changed afterwards: read before the numbers. */
export function sourceNews(context: ViewContext): Block[] {
  const { playbook, words, format } = context;
  const t = words.strategy.overview;
  const fresh = new Map(channelFreshness(playbook).map((one) => [one.channel, one]));
  const late = byOrder(playbook.records.channels).flatMap(({ id, title }): LineView[] => {
    const one = fresh.get(id);
    return one === undefined || one.behind <= one.staleAfterDays
      ? []
      : [{ text: t.late(title, format.day(one.last)), note: t.lateBy(one.behind) }];
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
