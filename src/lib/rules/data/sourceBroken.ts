import { channelFreshness } from '../../playbook/freshness.ts';
import { rule } from '../rule.ts';

export const sourceBroken = rule<{ channel: string; last: string; days: number; limit: number }>({
  code: 'rules/source-broken',
  group: 'data',
  severity: 'error',
  title: { en: 'Numbers that stopped coming', ru: 'Числа перестали приходить' },
  why: {
    en: 'A week without numbers is no delay: somebody lost access, or nobody downloads them.',
    ru: 'Неделя без чисел — уже не задержка: потерян доступ, или выгрузку никто не скачивает.',
  },
  message: {
    en: ({ channel, last, days, limit }) =>
      `the numbers of "${channel}" end on ${last}, ${days} days ago; after ${limit} nobody may rely on them`,
    ru: ({ channel, last, days, limit }) =>
      `числа «${channel}» кончаются ${last}, дней назад: ${days}; после ${limit} на них полагаться нельзя`,
  },
  help: {
    en: ({ channel }) =>
      `download a new export and put it into data/${channel}/, or write freshness: { brokenAfterDays: … } into the channel`,
    ru: ({ channel }) =>
      `скачайте новую выгрузку и положите её в data/${channel}/ или напишите в канале freshness: { brokenAfterDays: … }`,
  },
  example: {
    failing: '# data/instagram/… ends on 2026-11-02, today is 2026-11-12',
    mended: '# data/instagram/… ends on 2026-11-11',
  },
  needsAll: true,
  check: ({ playbook, folder, at }) =>
    channelFreshness(playbook)
      .filter(({ behind, brokenAfterDays }) => behind > brokenAfterDays)
      .map(({ channel, last, behind, brokenAfterDays }) => ({
        place: at(playbook.records.channels.get(channel)?.file ?? folder.client.file, ['title']),
        params: { channel, last, days: behind, limit: brokenAfterDays },
      })),
});
