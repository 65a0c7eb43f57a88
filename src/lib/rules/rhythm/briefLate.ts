import { openBriefs } from '../openBriefs.ts';
import { rule } from '../rule.ts';

export const briefLate = rule<{ due: string; posts: number }>({
  code: 'rules/brief-late',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A brief that is late', ru: 'ТЗ просрочено' },
  why: {
    en: 'Every post that waits for it is late from today.',
    ru: 'С сегодняшнего дня опаздывает каждая публикация, которая его ждёт.',
  },
  message: {
    en: ({ due, posts }) => `it was due on ${due} and is not delivered (posts that wait: ${posts})`,
    ru: ({ due, posts }) => `срок был ${due}, не сдано (ждут публикаций: ${posts})`,
  },
  help: {
    en: () => 'write state: delivered and deliveredOn, or agree on a new due',
    ru: () => 'впишите state: delivered и deliveredOn или договоритесь о новом due',
  },
  example: {
    failing: 'due: 2026-11-10\nstate: in-work',
    mended: 'due: 2026-11-10\nstate: delivered\ndeliveredOn: 2026-11-10',
  },

  check: ({ playbook, at }) =>
    openBriefs(playbook)
      .filter(({ due }) => due < playbook.asOf)
      .map(({ file, due, posts }) => ({ place: at(file, ['due']), params: { due, posts: posts.length } })),
});
