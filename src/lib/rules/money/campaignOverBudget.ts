import { rule } from '../rule.ts';

export const campaignOverBudget = rule<{ line: string; planned: number; spent: number; currency: string }>({
  code: 'rules/campaign-over-budget',
  group: 'money',
  severity: 'warning',
  title: { en: 'A budget line that is overspent', ru: 'Строка бюджета перерасходована' },
  why: { en: 'What one line takes, another has to give.', ru: 'Что взяла одна строка, придётся отдать другой.' },
  message: {
    en: ({ line, planned, spent, currency }) => `"${line}" has spent ${spent} of ${planned} ${currency}`,
    ru: ({ line, planned, spent, currency }) => `«${line}»: потрачено ${spent} из ${planned} ${currency}`,
  },
  help: {
    en: () => 'stop the spending, or raise planned and lower another line',
    ru: () => 'остановите расход или увеличьте planned за счёт другой строки',
  },
  example: {
    failing: 'budget:\n  - { line: Film, planned: 1800, spent: 2100 }',
    mended: 'budget:\n  - { line: Film, planned: 2100, spent: 2100 }',
  },

  check: ({ playbook, folder, at }) =>
    [...playbook.records.campaigns.values()].flatMap(({ file, budget = [] }) =>
      budget.flatMap(({ line, planned, spent = 0 }, index) => {
        const params = { line, planned, spent, currency: folder.client.fields.currency };
        return spent <= planned ? [] : [{ place: at(file, ['budget', index, 'spent']), params }];
      }),
    ),
});
