import { unrepeatedPosts } from '../datedPosts.ts';
import { placeInText } from '../placeInText.ts';
import { rule } from '../rule.ts';

export const hashtagUnreadable = rule<{ hashtag: string }>({
  code: 'rules/hashtag-unreadable',
  group: 'text',
  severity: 'warning',
  title: { en: 'A hashtag whose words run together', ru: 'Хештег, в котором слова слились' },
  why: {
    en: 'With a capital at each word a screen reader says words, and nobody reads another word into it. Search makes no difference between them.',
    ru: 'С заглавной буквой у каждого слова программа чтения с экрана произносит слова, и никто не прочтёт в нём другое. Поиск их не различает.',
  },
  message: {
    en: ({ hashtag }) => `${hashtag} is long and has no capital that parts its words`,
    ru: ({ hashtag }) => `${hashtag} длинный, и слова в нём не разделены заглавными`,
  },
  help: {
    en: () => 'write each of its words with a capital: #FreshCoffeeEveryDay',
    ru: () => 'напишите каждое слово с заглавной: #СвежийКофеКаждыйДень',
  },
  example: { failing: 'hashtags: ["#freshcoffeeeveryday"]', mended: 'hashtags: ["#FreshCoffeeEveryDay"]' },

  check: ({ ahead, textOf }) =>
    unrepeatedPosts(ahead).flatMap(({ file }) => {
      const text = textOf(file);
      const found = [...text.matchAll(runTogether)];
      return found.map(({ index, 0: hashtag }) => ({
        place: placeInText(file, text, { index, text: hashtag }),
        params: { hashtag },
      }));
    }),
});

/** From sixteen letters on a hashtag is more than one word, in English and in Russian. */
const runTogether = /(?<![\p{L}\p{N}_&/#])#[\p{Ll}]{16,}(?![\p{L}\p{N}_])/gu;
