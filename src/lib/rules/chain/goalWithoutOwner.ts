import { rule } from '../rule.ts';

export const goalWithoutOwner = rule<null>({
  code: 'rules/goal-without-owner',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A goal that nobody answers for', ru: 'Цель без ответственного' },
  why: { en: 'What belongs to everybody is done by nobody.', ru: 'Что поручено всем, не делает никто.' },
  message: { en: () => 'nobody answers for this goal', ru: () => 'за эту цель никто не отвечает' },
  help: {
    en: () => 'write an id of the team: owner: id; the team stands in src/content/client.yaml',
    ru: () => 'укажите id участника: owner: id; команда перечислена в src/content/client.yaml',
  },
  example: { failing: 'target: 900', mended: 'target: 900\nowner: timur' },

  check: ({ playbook, at }) =>
    [...playbook.records.goals.values()]
      .filter(({ owner }) => owner === undefined)
      .map(({ file }) => ({ place: at(file, ['owner']), params: null })),
});
