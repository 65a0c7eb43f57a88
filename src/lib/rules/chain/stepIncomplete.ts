import { rule } from '../rule.ts';

export const stepIncomplete = rule<{ missing: readonly string[] }>({
  code: 'rules/step-incomplete',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A step that nobody can take', ru: 'Шаг, который некому сделать' },
  why: {
    en: 'Conversion improves by concrete steps: somebody, a day, a cost.',
    ru: 'Конверсию улучшают конкретные шаги: кто, к какому дню, за сколько.',
  },
  message: {
    en: ({ missing }) => `this step has no ${missing.join(', no ')}`,
    ru: ({ missing }) => `у этого шага нет: ${missing.join(', ')}`,
  },
  help: {
    en: ({ missing }) => `write ${missing.join(', ')}; a step that costs nothing has cost: 0`,
    ru: ({ missing }) => `впишите ${missing.join(', ')}; у бесплатного шага cost: 0`,
  },
  example: {
    failing: 'hypothesis: A card in the first bag brings a second order.',
    mended: 'hypothesis: A card in the first bag brings a second order.\nowner: noor\ndue: 2026-11-30\ncost: 120',
  },

  check: ({ playbook, at }) =>
    [...playbook.records.steps.values()]
      .filter(({ state }) => state === 'planned' || state === 'doing')
      .map((step) => ({ step, missing: (['owner', 'due', 'cost'] as const).filter((key) => step[key] === undefined) }))
      .filter(({ missing }) => missing.length > 0)
      .map(({ step, missing }) => ({ place: at(step.file, ['title']), params: { missing } })),
});
