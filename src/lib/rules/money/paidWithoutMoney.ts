import { plannedCents } from '../budgetCents.ts';
import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const paidWithoutMoney = rule<null>({
  code: 'rules/paid-without-money',
  group: 'money',
  severity: 'warning',
  title: { en: 'A paid post without money', ru: 'Платная публикация без денег' },
  why: {
    en: 'Somebody will be surprised by the bill, or by a post that nobody promoted.',
    ru: 'Кого-то удивит счёт — или публикация, которую никто не продвигал.',
  },
  message: {
    en: () => 'this post is paid, and neither it nor its campaign says for how much',
    ru: () => 'публикация платная, а сумма не названа ни в ней, ни в кампании',
  },
  help: {
    en: () => 'write cost: with the amount, or a line of budget in the campaign',
    ru: () => 'впишите cost: сумму или строку budget в кампании',
  },
  example: { failing: 'paid: true', mended: 'paid: true\ncost: 120' },

  check: ({ playbook, slots, at }) =>
    unrepeatedPosts(slots.filter(({ paid, day }) => paid && day !== null))
      .filter(
        ({ cost, campaign = '' }) => cost === undefined && plannedCents(playbook.records.campaigns.get(campaign)) === 0,
      )
      .map(({ file }) => ({ place: at(file, ['paid']), params: null })),
});
