import type { Playbook } from '../../playbook/playbook.ts';
import { rule } from '../rule.ts';

export const goalWithoutWork = rule<null>({
  code: 'rules/goal-without-work',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A goal that nothing works for', ru: 'Цель, на которую ничего не работает' },
  why: {
    en: 'Posts alone go on as they always did. A goal that neither a campaign nor a step works for is a hope.',
    ru: 'Публикации идут, как шли всегда. Цель, на которую не работает ни кампания, ни шаг, — надежда.',
  },
  message: {
    en: () => 'no campaign and no step works for this goal',
    ru: () => 'на эту цель не работает ни кампания, ни шаг',
  },
  help: {
    en: () => 'name this goal in the goals of a campaign, or in a step, or delete it',
    ru: () => 'назовите эту цель в goals кампании или в goal шага либо удалите её',
  },
  example: {
    failing: '# goals/site-sessions.md, named nowhere',
    mended: '# campaigns/winter-blend.md\ngoals: [site-sessions]',
  },
  needsAll: true,
  check: ({ playbook, at }) =>
    [...playbook.records.goals.values()]
      .filter(({ id, due }) => due >= playbook.asOf && !isWorkedFor(playbook, id))
      .map(({ file }) => ({ place: at(file, ['title']), params: null })),
});

const working: readonly string[] = ['campaigns', 'steps'];

function isWorkedFor({ links }: Playbook, goal: string): boolean {
  return links.usedBy('goals', goal).some(({ collection }) => working.includes(collection));
}
