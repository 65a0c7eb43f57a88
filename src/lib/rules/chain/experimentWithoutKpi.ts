import { rule } from '../rule.ts';

export const experimentWithoutKpi = rule<null>({
  code: 'rules/experiment-without-kpi',
  group: 'chain',
  severity: 'warning',
  title: { en: 'An experiment without a measure', ru: 'Эксперимент без показателя' },
  why: {
    en: 'Two arms differ in a hundred numbers; without the one that decides, something will always have won.',
    ru: 'Варианты отличаются в сотне чисел; если не назвать решающее, что-нибудь всегда победит.',
  },
  message: {
    en: () => 'this experiment names no KPI that decides',
    ru: () => 'у этого эксперимента нет решающего показателя',
  },
  help: {
    en: () => 'write kpi: with the one measure that decides',
    ru: () => 'впишите kpi: один показатель, который решает',
  },
  example: {
    failing: 'hypothesis: Evening carousels are saved more',
    mended: 'hypothesis: Evening carousels are saved more\nkpi: save-rate-by-reach',
  },

  check: ({ playbook, at }) =>
    [...playbook.records.experiments.values()]
      .filter(({ kpi }) => kpi === undefined)
      .map(({ file }) => ({ place: at(file, ['kpi']), params: null })),
});
