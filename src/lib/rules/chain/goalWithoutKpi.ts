import { rule } from '../rule.ts';

export const goalWithoutKpi = rule<null>({
  code: 'rules/goal-without-kpi',
  group: 'chain',
  severity: 'error',
  title: { en: 'A goal without a KPI', ru: 'Цель без показателя' },
  why: { en: 'Nobody can say whether it was reached.', ru: 'Никто не сможет сказать, достигнута ли она.' },
  message: { en: () => 'this goal names no KPI', ru: () => 'у этой цели нет показателя' },
  help: {
    en: () => 'write the id of a KPI: kpi: link-clicks; almanac figures lists those that have numbers',
    ru: () => 'укажите id показателя: kpi: link-clicks; almanac figures назовёт те, по которым есть числа',
  },
  example: { failing: 'objective: More visits', mended: 'objective: More visits\nkpi: site-sessions' },

  check: ({ playbook, at }) =>
    [...playbook.records.goals.values()]
      .filter(({ kpi }) => kpi === undefined)
      .map(({ file }) => ({ place: at(file, ['kpi']), params: null })),
});
