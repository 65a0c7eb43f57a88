import { rule } from '../rule.ts';

export const campaignWithoutGoal = rule<null>({
  code: 'rules/campaign-without-goal',
  group: 'chain',
  severity: 'error',
  title: { en: 'A campaign that works for no goal', ru: 'Кампания без цели' },
  why: {
    en: 'It spends money and attention, and nothing says what for.',
    ru: 'Она тратит деньги и внимание, и не сказано ради чего.',
  },
  message: { en: () => 'this campaign names no goal', ru: () => 'у этой кампании нет цели' },
  help: {
    en: () => 'write goals: [id]; the ids are the file names in src/content/goals',
    ru: () => 'укажите goals: [id]; это имена файлов в src/content/goals',
  },
  example: {
    failing: 'message: Two farms, one bag.',
    mended: 'message: Two farms, one bag.\ngoals: [new-subscriptions]',
  },

  check: ({ playbook, at }) =>
    [...playbook.records.campaigns.values()]
      .filter(({ goals }) => goals.length === 0)
      .map(({ file }) => ({ place: at(file, ['goals']), params: null })),
});
