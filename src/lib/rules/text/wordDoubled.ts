import { placeInCaption, writtenTexts } from '../captions.ts';
import { rule } from '../rule.ts';

export const wordDoubled = rule<{ word: string }>({
  code: 'rules/word-doubled',
  group: 'text',
  severity: 'warning',
  title: { en: 'The same word twice', ru: 'Слово повторено' },
  why: {
    en: 'Small slips make readers doubt the big numbers.',
    ru: 'Мелкие описки заставляют сомневаться в больших числах.',
  },
  message: { en: ({ word }) => `"${word}" stands twice in a row`, ru: ({ word }) => `«${word}» стоит дважды подряд` },
  help: { en: () => 'delete one of the two', ru: () => 'удалите одно из двух' },
  example: { failing: 'Then the the leaves come out.', mended: 'Then the leaves come out.' },

  check: ({ slots, at, textOf }) =>
    writtenTexts(slots.filter(({ out }) => out === null)).flatMap((caption) => {
      const found = doubled.exec(caption.text);
      if (found === null) return [];
      const part = { index: found.index, text: found[0] };
      return [{ place: placeInCaption(caption, part, at, textOf), params: { word: found[1] ?? '' } }];
    }),
});

/** "Had had" and "that that" can be meant, as can a word that is called out twice after a comma. */
const doubled = /(?<![\p{L}\p{N}])(?!had|that)(\p{L}{2,}) \1(?![\p{L}\p{N}])/u;
