import { readMixedWord } from '../mixedWord.ts';
import { rule } from '../rule.ts';
import { scanFiles } from '../scanFiles.ts';

export const mixedAlphabets = rule<{ word: string; strangers: string; wanted: string | null }>({
  code: 'rules/mixed-alphabets',
  group: 'text',
  severity: 'warning',
  title: { en: 'Latin and Cyrillic letters in one word', ru: 'Латиница и кириллица в одном слове' },
  why: {
    en: 'It looks right and is not: a hashtag with one Latin letter leads to an empty page.',
    ru: 'Выглядит верно, но слово другое: хештег с одной латинской буквой ведёт на пустую страницу.',
  },
  message: {
    en: ({ word, strangers }) => `"${word}" mixes Latin and Cyrillic letters (${strangers})`,
    ru: ({ word, strangers }) => `в «${word}» смешаны латинские и кириллические буквы (${strangers})`,
  },
  help: {
    en: ({ wanted }) =>
      wanted === null
        ? 'type the word anew in one alphabet'
        : `type "${wanted}" anew in one alphabet: almanac check --fix does it`,
    ru: ({ wanted }) =>
      wanted === null
        ? 'наберите слово заново одним алфавитом'
        : `наберите «${wanted}» заново одним алфавитом: это делает almanac check --fix`,
  },
  example: { failing: 'hashtags: ["#кoфе"] # the о is Latin', mended: 'hashtags: ["#кофе"]' },

  check: (context) =>
    scanFiles(context, word, (part, place) => {
      const mixed = readMixedWord(part.text);
      if (mixed === null) return null;
      const fix = mixed.wanted === null ? {} : { fix: { place, text: mixed.wanted } };
      return { place, params: { word: part.text, ...mixed }, ...fix };
    }),
});

const word = /\p{L}*(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})\p{L}*/gu;
