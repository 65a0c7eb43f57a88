import { isTouching } from '../../kpi/dayRanges.ts';
import { plannedCents } from '../budgetCents.ts';
import { rule } from '../rule.ts';

export const budgetDoesNotAddUp = rule<{ planned: number; budget: number; currency: string }>({
  code: 'rules/budget-does-not-add-up',
  group: 'money',
  severity: 'warning',
  title: { en: 'Campaigns cost more than there is', ru: 'Кампании дороже бюджета' },
  why: {
    en: 'Whoever notices in the last month cuts what was planned last, not what works least.',
    ru: 'Кто заметит это в последний месяц, урежет последнее, а не худшее.',
  },
  message: {
    en: ({ planned, budget, currency }) =>
      `campaigns plan ${planned} ${currency} together; the budget is ${budget} ${currency}`,
    ru: ({ planned, budget, currency }) =>
      `в кампаниях запланировано ${planned} ${currency}, а бюджет — ${budget} ${currency}`,
  },
  help: {
    en: () => 'lower a line of a campaign, or correct budget',
    ru: () => 'уменьшите строку одной из кампаний или исправьте budget',
  },
  example: { failing: 'budget: 20000 # campaigns plan 21,400', mended: 'budget: 21400' },
  needsAll: true,
  check: ({ playbook, folder, at }) => {
    const { budget, currency, period } = folder.client.fields;
    if (budget === undefined) return [];
    const inPeriod = [...playbook.records.campaigns.values()].filter(({ start, end }) =>
      isTouching({ from: start, to: end }, period),
    );
    const planned = inPeriod.reduce((sum, campaign) => sum + plannedCents(campaign), 0) / 100;
    return planned <= budget
      ? []
      : [{ place: at(folder.client.file, ['budget']), params: { planned, budget, currency } }];
  },
});
