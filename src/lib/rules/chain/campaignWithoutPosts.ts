import { addDays } from '../../kpi/dayRanges.ts';
import { rule } from '../rule.ts';

export const campaignWithoutPosts = rule<{ start: string }>({
  code: 'rules/campaign-without-posts',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A campaign without a post', ru: 'Кампания без публикаций' },
  why: { en: 'It runs, and nobody hears of it.', ru: 'Она идёт, а о ней никто не слышит.' },
  message: {
    en: ({ start }) => `the campaign starts on ${start} and has no post`,
    ru: ({ start }) => `кампания начинается ${start}, а публикаций в ней нет`,
  },
  help: {
    en: () => 'write campaign: with the id of this campaign into its posts, or move its start',
    ru: () => 'впишите campaign: с id этой кампании в её публикации или перенесите начало',
  },
  example: {
    failing: '# campaigns/refill.md starts tomorrow; no post names it',
    mended: '# posts/2026-11-21-refill-reel.md\ncampaign: refill',
  },
  needsAll: true,
  check: ({ playbook, slots, horizon, at }) =>
    [...playbook.records.campaigns.values()]
      .filter(({ start, end }) => start <= addDays(horizon.from, 7) && end >= horizon.from)
      .filter(({ id }) => !slots.some(({ post, day }) => post.campaign === id && day !== null))
      .map(({ file, start }) => ({ place: at(file, ['start']), params: { start } })),
});
