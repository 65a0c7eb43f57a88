import { plannedCents } from '../budgetCents.ts';
import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const paidWithoutMoney = rule<{ of: 'post' | 'campaign' }>({
  code: 'rules/paid-without-money',
  group: 'money',
  severity: 'warning',
  title: { en: 'A paid post without money', ru: 'Платная публикация без денег' },
  why: {
    en: 'Somebody will be surprised by the bill, or by a post that nobody promoted.',
    ru: 'Кого-то удивит счёт — или публикация, которую никто не продвигал.',
  },
  message: {
    en: ({ of }) =>
      of === 'campaign'
        ? 'this campaign is paid, and no line of its budget says for how much'
        : 'this post is paid, and neither it nor its campaign says for how much',
    ru: ({ of }) =>
      of === 'campaign'
        ? 'кампания платная, а в её budget нет ни одной суммы'
        : 'публикация платная, а сумма не названа ни в ней, ни в кампании',
  },
  help: {
    en: ({ of }) =>
      of === 'campaign'
        ? 'write budget: [{ line: Ads, planned: … }], or another kind'
        : 'write cost: with the amount, or a line of budget in the campaign',
    ru: ({ of }) =>
      of === 'campaign'
        ? 'впишите budget: [{ line: Реклама, planned: … }] или другой kind'
        : 'впишите cost: сумму или строку budget в кампании',
  },
  example: { failing: 'paid: true', mended: 'paid: true\ncost: 120' },

  check: ({ playbook, slots, at }) => {
    const { campaigns } = playbook.records;
    const unpaid = [...campaigns.values()].filter(({ kind, ...own }) => kind === 'paid' && plannedCents(own) === 0);
    const posts = unrepeatedPosts(slots.filter(({ paid, day }) => paid && day !== null)).filter(
      // What a paid campaign leaves open is asked there.
      ({ cost, campaign = '' }) =>
        cost === undefined && plannedCents(campaigns.get(campaign)) === 0 && campaigns.get(campaign)?.kind !== 'paid',
    );
    return [
      ...unpaid.map(({ file }) => ({ place: at(file, ['kind']), params: { of: 'campaign' as const } })),
      ...posts.map(({ file }) => ({ place: at(file, ['paid']), params: { of: 'post' as const } })),
    ];
  },
});
