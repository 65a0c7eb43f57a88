import type { Playbook } from '../../playbook/playbook.ts';
import { rule } from '../rule.ts';

export const goalWithoutWork = rule<null>({
  code: 'rules/goal-without-work',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A goal that nothing works for', ru: 'Цель, на которую ничего не работает' },
  why: {
    en: 'A goal without a campaign, a post or a step is a hope.',
    ru: 'Цель без кампании, публикации и шага — надежда.',
  },
  message: {
    en: () => 'no campaign, post or step works for this goal',
    ru: () => 'на эту цель не работает ни кампания, ни публикация, ни шаг',
  },
  help: {
    en: () => 'name this goal in the goals of a campaign or a post, or in a step, or delete it',
    ru: () => 'назовите эту цель в goals кампании или публикации либо в шаге, или удалите её',
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

const working: readonly string[] = ['campaigns', 'posts', 'steps'];

function isWorkedFor({ links }: Playbook, goal: string): boolean {
  return links.usedBy('goals', goal).some(({ collection }) => working.includes(collection));
}
