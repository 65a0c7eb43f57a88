import { rule } from '../rule.ts';

export const goalWithoutTarget = rule<null>({
  code: 'rules/goal-without-target',
  group: 'chain',
  severity: 'error',
  title: { en: 'A goal without a target', ru: 'Цель без планового значения' },
  why: {
    en: 'A wish has no level; a goal has one, or its report can only say "more".',
    ru: 'У желания нет уровня, у цели он есть: иначе отчёт скажет только «стало больше».',
  },
  message: { en: () => 'this goal states no target', ru: () => 'у этой цели не названо плановое значение' },
  help: {
    en: () => 'write the level that is wanted on the deadline, such as target: 900, 5% or 60 min',
    ru: () => 'укажите уровень к сроку: target: 900, 5% или 60 min',
  },
  example: { failing: 'kpi: conversions', mended: 'kpi: conversions\ntarget: 900' },

  check: ({ playbook, at }) =>
    [...playbook.records.goals.values()]
      .filter(({ kpi, target }) => kpi !== undefined && target === undefined)
      .map(({ file }) => ({ place: at(file, ['target']), params: null })),
});
