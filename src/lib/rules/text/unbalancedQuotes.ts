import { datedPosts } from '../datedPosts.ts';
import { placeInBody } from '../placeInText.ts';
import { rule } from '../rule.ts';
import { unbalancedSign } from '../unbalancedSign.ts';

export const unbalancedQuotes = rule<{ sign: string }>({
  code: 'rules/unbalanced-quotes',
  group: 'text',
  severity: 'warning',
  title: { en: 'A quote that is not closed', ru: 'Кавычка не закрыта' },
  why: {
    en: 'The reader cannot tell where the words of another person end.',
    ru: 'Читатель не поймёт, где кончаются чужие слова.',
  },
  message: {
    en: ({ sign }) => `${sign} has no partner in this paragraph`,
    ru: ({ sign }) => `у ${sign} нет пары в этом абзаце`,
  },
  help: {
    en: ({ sign }) => `add the partner of ${sign}, or delete it`,
    ru: ({ sign }) => `поставьте пару к ${sign} или удалите её`,
  },
  example: { failing: 'She said: “Twice a week.', mended: 'She said: “Twice a week.”' },

  check: ({ playbook }) =>
    datedPosts(playbook).flatMap((post) => {
      const lone = unbalancedSign(post.body.text);
      return lone === null ? [] : [{ place: placeInBody(post, lone), params: { sign: lone.text } }];
    }),
});
