import { captionsOf, placeInCaption } from '../captions.ts';
import { rule } from '../rule.ts';

export const wordsInCapitals = rule<{ words: string }>({
  code: 'rules/words-in-capitals',
  group: 'text',
  severity: 'warning',
  title: { en: 'A sentence in capitals', ru: 'Фраза заглавными буквами' },
  why: {
    en: 'Readers hear shouting, a screen reader may spell it letter by letter, and platforms show it to fewer people.',
    ru: 'Читатель слышит крик, программа чтения с экрана может читать по буквам, а площадки показывают реже.',
  },
  message: {
    en: ({ words }) => `"${words}" is all in capitals`,
    ru: ({ words }) => `«${words}» — сплошь заглавные`,
  },
  help: {
    en: () => 'write it in small letters; a strong word does not need them',
    ru: () => 'напишите строчными: сильному слову заглавные не нужны',
  },
  example: { failing: 'ONLY TODAY AND ONLY HERE: lot 12.', mended: 'Only today and only here: lot 12.' },

  check: ({ ahead, at, textOf }) =>
    captionsOf(ahead).flatMap((caption) => {
      const found = capitals.exec(caption.text);
      if (found === null) return [];
      const part = { index: found.index, text: found[0] };
      return [{ place: placeInCaption(caption, part, at, textOf), params: { words: found[0] } }];
    }),
});

/** Four words in a row, two of them longer than an abbreviation. */
const capitals =
  /(?<![\p{L}\p{N}#@])(?=(?:\p{Lu}+[ ,]+)*\p{Lu}{4,}[ ,]+(?:\p{Lu}+[ ,]+)*\p{Lu}{4,})\p{Lu}+(?:[ ,]+\p{Lu}+){3,}(?![\p{L}\p{N}])/u;
