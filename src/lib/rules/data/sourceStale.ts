import { channelFreshness } from '../../playbook/freshness.ts';
import { rule } from '../rule.ts';

export const sourceStale = rule<{ channel: string; last: string; days: number; limit: number }>({
  code: 'rules/source-stale',
  group: 'data',
  severity: 'warning',
  title: { en: 'Numbers that are not fresh', ru: 'Числа несвежие' },
  why: {
    en: 'Decisions on old numbers are decisions on another month.',
    ru: 'Решать по старым числам — решать про другой месяц.',
  },
  message: {
    en: ({ channel, last, days, limit }) =>
      `the numbers of "${channel}" end on ${last}, ${days} days ago; the limit is ${limit}`,
    ru: ({ channel, last, days, limit }) =>
      `числа «${channel}» кончаются ${last}, дней назад: ${days}; предел — ${limit}`,
  },
  help: {
    en: ({ channel }) => `download a new export and put it into data/${channel}/`,
    ru: ({ channel }) => `скачайте новую выгрузку и положите её в data/${channel}/`,
  },
  example: {
    failing: '# data/instagram/… ends on 2026-11-02, today is 2026-11-12',
    mended: '# data/instagram/… ends on 2026-11-11',
  },
  needsAll: true,
  check: ({ playbook, folder, at }) =>
    channelFreshness(playbook)
      .filter(({ behind, staleAfterDays, brokenAfterDays }) => behind > staleAfterDays && behind <= brokenAfterDays)
      .map(({ channel, last, behind, staleAfterDays }) => ({
        place: at(playbook.records.channels.get(channel)?.file ?? folder.client.file, ['title']),
        params: { channel, last, days: behind, limit: staleAfterDays },
      })),
});
