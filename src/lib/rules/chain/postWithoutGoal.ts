import { datedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const postWithoutGoal = rule<null>({
  code: 'rules/post-without-goal',
  group: 'chain',
  severity: 'error',
  title: { en: 'A post that works for no goal', ru: 'Публикация без цели' },
  why: {
    en: 'Whoever makes it cannot tell afterwards whether it was worth the hours.',
    ru: 'Потом нельзя будет сказать, стоила ли она потраченных часов.',
  },
  message: { en: () => 'this post names no goal', ru: () => 'у этой публикации нет цели' },
  help: {
    en: () => 'write the id of a goal: goals: [id]; the ids are the file names in src/content/goals',
    ru: () => 'укажите id цели: goals: [id]; это имена файлов в src/content/goals',
  },
  example: { failing: 'date: 2026-11-16\ngoals: []', mended: 'date: 2026-11-16\ngoals: [new-subscriptions]' },

  check: ({ playbook, at }) =>
    datedPosts(playbook)
      .filter(({ goals }) => goals.length === 0)
      .map(({ file }) => ({ place: at(file, ['goals']), params: null })),
});
