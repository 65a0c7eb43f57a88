import { monthsIn } from '../../kpi/periods.ts';
import type { DayRange } from '../../metrics/metricsStore.ts';
import { isPlannedIn } from '../../playbook/plannedPosts.ts';
import { planWeeks } from '../../playbook/planWeeks.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { rule } from '../rule.ts';

export const cadenceBelowPromise = rule<{
  channel: string;
  posts: number;
  promised: number;
  from: string;
  to: string;
  left: string;
}>({
  code: 'rules/cadence-below-promise',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A week with fewer posts than promised', ru: 'Публикаций меньше обещанного' },
  why: {
    en: 'The rhythm is a promise to those who follow; algorithms forget a channel that keeps quiet sooner than people do.',
    ru: 'Частота — обещание подписчикам; а замолчавший канал алгоритмы забывают раньше людей.',
  },
  message: {
    en: ({ channel, posts, promised, from, to }) =>
      `"${channel}" has ${posts} of ${promised} promised posts from ${from} to ${to}`,
    ru: ({ channel, posts, promised, from, to }) =>
      `в «${channel}» с ${from} по ${to} запланировано ${posts} из ${promised} обещанных публикаций`,
  },
  help: {
    en: ({ posts, promised, left, to }) =>
      `plan ${promised - posts} more between ${left} and ${to}, or promise less in cadence`,
    ru: ({ posts, promised, left, to }) =>
      `запланируйте с ${left} по ${to} ещё ${promised - posts} или обещайте в cadence меньше`,
  },
  example: {
    failing: 'cadence: { posts: 5, per: week } # three are planned',
    mended: 'cadence: { posts: 3, per: week }',
  },
  needsAll: true,
  check: ({ playbook, slots, horizon, at }) =>
    [...playbook.records.channels.values()].flatMap((channel) => {
      const { cadence } = channel;
      if (cadence === undefined) return [];
      const own = slots.filter((slot) => slot.channel.id === channel.id);
      return spansOf(cadence.per, playbook, horizon)
        .map((span) => ({ ...span, posts: own.filter(({ day }) => isPlannedIn(day, span)).length }))
        .filter(({ posts }) => posts < cadence.posts)
        .map(({ from, to, posts }) => ({
          place: at(channel.file, ['cadence', 'posts']),
          params: {
            channel: channel.id,
            posts,
            promised: cadence.posts,
            from,
            to,
            left: from < playbook.asOf ? playbook.asOf : from,
          },
        }));
    }),
});

/** Whole weeks or months that end within the horizon and lie in the strategy's period: a half-planned month is no broken promise yet. */
function spansOf(per: 'week' | 'month', { client }: Playbook, horizon: DayRange): DayRange[] {
  const spans = per === 'week' ? planWeeks(horizon, client.weekStart) : monthsIn(horizon);
  return spans.filter(({ from, to }) => to <= horizon.to && from >= client.period.from && to <= client.period.to);
}
