import type { DayRange } from '../../metrics/metricsStore.ts';
import type { ContentObject } from '../../metrics/observation.ts';
import { rule } from '../rule.ts';

export const publishedNotFound = rule<{ channel: string; name: string }>({
  code: 'rules/published-not-found',
  group: 'data',
  severity: 'warning',
  title: { en: 'A published post that no export knows', ru: 'Вышедшей публикации нет в выгрузках' },
  why: {
    en: 'Its numbers are in the exports under another link, and count for no campaign and no goal.',
    ru: 'Её числа есть в выгрузках под другой ссылкой и не достаются ни кампании, ни цели.',
  },
  message: {
    en: ({ channel, name }) => `no export of "${channel}" has a post at ${name}`,
    ru: ({ channel, name }) => `ни в одной выгрузке «${channel}» нет публикации ${name}`,
  },
  help: {
    en: () => 'copy the link or id from the export, or download one that reaches this day',
    ru: () => 'скопируйте ссылку или id из выгрузки или скачайте ту, что доходит до этого дня',
  },
  example: {
    failing: 'published:\n  instagram: { at: 2026-10-06T09:30, url: "https://www.instagram.com/p/WRONG/" }',
    mended: 'published:\n  instagram: { at: 2026-10-06T09:30, url: "https://www.instagram.com/p/Cx1/" }',
  },
  needsAll: true,
  check: ({ playbook, slots, at }) => {
    const reach = publishedReach(playbook.metrics.objects);
    return slots.flatMap(({ post, channel, published, object }) => {
      const name = published?.url ?? published?.id;
      if (published === null || object !== null || name === undefined) return [];
      const span = reach.get(channel.id);
      const day = published.at.slice(0, 10);
      if (span === undefined || day < span.from || day > span.to) return [];
      const field = published.url === undefined ? 'id' : 'url';
      return [{ place: at(post.file, ['published', channel.id, field]), params: { channel: channel.id, name } }];
    });
  },
});

/** From the first to the last day of publication that the exports of each channel name. */
function publishedReach(objects: readonly ContentObject[]): ReadonlyMap<string, DayRange> {
  const reach = new Map<string, DayRange>();
  for (const { channel, publishedDay: day } of objects) {
    if (day === null) continue;
    const { from, to } = reach.get(channel) ?? { from: day, to: day };
    reach.set(channel, { from: day < from ? day : from, to: day > to ? day : to });
  }
  return reach;
}
