import { rule } from '../rule.ts';

export const targetWithoutBaseline = rule<null>({
  code: 'rules/target-without-baseline',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A target without a baseline', ru: 'План без исходного значения' },
  why: {
    en: 'Without the level before, 900 may be a triumph or a bad quarter.',
    ru: 'Без прежнего уровня 900 может быть и успехом, и провалом.',
  },
  message: {
    en: () => 'this goal has a target and no baseline',
    ru: () => 'у этой цели есть план, но нет исходного значения',
  },
  help: {
    en: () => 'write what was measured before: baseline: { value: 640, from: 2026-07-01, to: 2026-09-30 }',
    ru: () => 'укажите, что было раньше: baseline: { value: 640, from: 2026-07-01, to: 2026-09-30 }',
  },
  example: {
    failing: 'target: 900',
    mended: 'baseline: { value: 640, from: 2026-07-01, to: 2026-09-30 }\ntarget: 900',
  },

  check: ({ playbook, at }) =>
    [...playbook.records.goals.values()]
      .filter(({ baseline, target }) => target !== undefined && baseline === undefined)
      .map(({ file }) => ({ place: at(file, ['target']), params: null })),
});
