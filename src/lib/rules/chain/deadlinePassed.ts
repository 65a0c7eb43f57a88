import { addDays } from '../../kpi/dayRanges.ts';
import { rule } from '../rule.ts';

export const deadlinePassed = rule<{ due: string; of: 'step' | 'experiment' | 'decision' }>({
  code: 'rules/deadline-passed',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A deadline without a result', ru: 'Срок прошёл, результата нет' },
  why: {
    en: 'A deadline that passes in silence teaches the team that deadlines do not matter.',
    ru: 'Срок, прошедший молча, учит команду, что сроки ничего не значат.',
  },
  message: {
    en: ({ due, of }) =>
      of === 'decision'
        ? `the decision was due on ${due}, and still waits`
        : `the deadline was ${due}, and there is no result`,
    ru: ({ due, of }) =>
      of === 'decision' ? `решения ждали до ${due}, а его всё нет` : `срок был ${due}, а результата нет`,
  },
  help: {
    en: ({ of }) =>
      of === 'decision'
        ? 'ask for the answer, and delete the decision once it is made; or move due'
        : 'write result with what came of it, or move the day and say why in the text',
    ru: ({ of }) =>
      of === 'decision'
        ? 'получите ответ и удалите решение, когда оно принято, или перенесите due'
        : 'впишите result — что вышло, — или перенесите день и объясните в тексте почему',
  },
  example: {
    failing: 'due: 2026-10-31\nstate: doing',
    mended: 'due: 2026-10-31\nstate: done\nresult: { on: 2026-10-30, says: No effect after 120 orders. }',
  },

  check: ({ playbook: { records, asOf }, folder, at }) => [
    ...[...records.steps.values()]
      .filter(({ state, due = asOf, result }) => state !== 'dropped' && due < asOf && result === undefined)
      .map(({ file, due = asOf }) => ({ place: at(file, ['due']), params: { due, of: 'step' as const } })),
    ...[...records.experiments.values()]
      .filter(({ end, result }) => end < addDays(asOf, -graceDays) && result === undefined)
      .map(({ file, end }) => ({ place: at(file, ['end']), params: { due: end, of: 'experiment' as const } })),
    ...folder.client.fields.decisions
      .map(({ due }, index) => ({
        place: at(folder.client.file, ['decisions', index, 'due']),
        params: { due, of: 'decision' as const },
      }))
      .filter(({ params }) => params.due < asOf),
  ],
});

/** An experiment is read after its last day: the last posts need time to be seen. */
const graceDays = 14;
