import { isTouching } from '../../kpi/dayRanges.ts';
import type { DayRange } from '../../metrics/metricsStore.ts';
import { cadenceGaps } from '../../playbook/cadence.ts';
import type { Playbook, PlaybookRecord } from '../../playbook/playbook.ts';
import { rule } from '../rule.ts';

export const gapLongerThanPromised = rule<{ channel: string; from: string; to: string; days: number; limit: number }>({
  code: 'rules/gap-longer-than-promised',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A gap longer than promised', ru: 'Пауза длиннее обещанной' },
  why: { en: 'Five posts on Monday are no rhythm.', ru: 'Пять публикаций в понедельник — не ритм.' },
  message: {
    en: ({ channel, from, to, days, limit }) =>
      `"${channel}" is silent for ${days} days, from ${from} to ${to}; the longest promised gap is ${limit}`,
    ru: ({ channel, from, to, days, limit }) =>
      `в «${channel}» тишина с ${from} по ${to}, дней: ${days}; обещано не больше ${limit}`,
  },
  help: {
    en: () => 'move a post into these days, or write a longer longestGapDays',
    ru: () => 'перенесите публикацию на эти дни или увеличьте longestGapDays',
  },
  example: {
    failing: 'cadence: { posts: 3, per: week, longestGapDays: 3 } # nothing from Tuesday to Saturday',
    mended: 'cadence: { posts: 3, per: week, longestGapDays: 5 }',
  },
  needsAll: true,
  check: ({ playbook, slots, horizon, at }) =>
    [...playbook.records.channels.values()].flatMap((channel) =>
      cadenceGaps(slots, channel, playbook.client.period)
        .filter(({ from, to }) => to >= horizon.from && to < horizon.to && !isBlackout(playbook, channel, { from, to }))
        .map((gap) => ({
          place: at(channel.file, ['cadence', 'longestGapDays']),
          params: { channel: channel.id, ...gap },
        })),
    ),
});

/** Days on which nothing may be posted explain a gap. */
function isBlackout({ client }: Playbook, { blackout }: PlaybookRecord<'channels'>, gap: DayRange): boolean {
  return [...client.blackout, ...blackout].some((days) => isTouching(days, gap));
}
