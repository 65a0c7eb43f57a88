import { openBriefs } from '../openBriefs.ts';
import { rule } from '../rule.ts';

export const briefAfterPost = rule<{ due: string; post: string; day: string }>({
  code: 'rules/brief-after-post',
  group: 'rhythm',
  severity: 'error',
  title: { en: 'A brief that is due after its post', ru: 'ТЗ сдают позже публикации' },
  why: { en: 'The picture comes when the post is out.', ru: 'Картинка придёт, когда публикация уже вышла.' },
  message: {
    en: ({ due, post, day }) => `the brief is due on ${due}; "${post}" goes out on ${day}`,
    ru: ({ due, post, day }) => `ТЗ сдают ${due}, а «${post}» выходит ${day}`,
  },
  help: {
    en: ({ day }) => `set due to ${day} or earlier, or move the post`,
    ru: ({ day }) => `поставьте due не позже ${day} или перенесите публикацию`,
  },
  example: {
    failing: 'due: 2026-11-25\nposts: [2026-11-21-refill-reel]',
    mended: 'due: 2026-11-19\nposts: [2026-11-21-refill-reel]',
  },

  check: ({ playbook, slots, at }) =>
    openBriefs(playbook).flatMap(({ file, due, posts }) =>
      posts.flatMap((id) => {
        const first = slots.find(({ post, day }) => post.id === id && day !== null);
        const day = first?.day ?? due;
        if (first === undefined || due <= day) return [];
        return [{ place: at(file, ['due']), params: { due, post: first.post.title, day } }];
      }),
    ),
});
