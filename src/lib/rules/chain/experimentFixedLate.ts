import { rule } from '../rule.ts';

export const experimentFixedLate = rule<{ fixedOn: string; start: string }>({
  code: 'rules/experiment-fixed-late',
  group: 'chain',
  severity: 'error',
  title: { en: 'An experiment whose rules were made while it ran', ru: 'Правила эксперимента меняли на ходу' },
  why: {
    en: 'Whoever chooses the measure or the end after seeing numbers finds what they hoped for.',
    ru: 'Кто выбирает показатель или конец, уже видя числа, найдёт то, что хотел.',
  },
  message: {
    en: ({ fixedOn, start }) => `measure and end were fixed on ${fixedOn}, after the start on ${start}`,
    ru: ({ fixedOn, start }) => `показатель и конец закреплены ${fixedOn}, уже после начала ${start}`,
  },
  help: {
    en: ({ fixedOn }) => `start anew: set start to ${fixedOn} or later, and count only from then`,
    ru: ({ fixedOn }) => `начните заново: start не раньше ${fixedOn}, и считайте только с этого дня`,
  },
  example: { failing: 'start: 2026-11-02\nfixedOn: 2026-11-09', mended: 'start: 2026-11-10\nfixedOn: 2026-11-09' },

  check: ({ playbook, at }) =>
    [...playbook.records.experiments.values()]
      .filter(({ fixedOn, start }) => fixedOn > start)
      .map(({ file, fixedOn, start }) => ({ place: at(file, ['fixedOn']), params: { fixedOn, start } })),
});
