import { graphemes } from '../../platforms/textLength.ts';
import { captionsOf, placeInCaption } from '../captions.ts';
import { rule } from '../rule.ts';

export const tooManyEmoji = rule<{ count: number; words: number }>({
  code: 'rules/too-many-emoji',
  group: 'text',
  severity: 'warning',
  title: { en: 'More emoji than words can carry', ru: 'Смайлов больше, чем выдержит текст' },
  why: {
    en: 'A screen reader says each of them by its name: “sparkles sparkles fire fire” before the first word.',
    ru: 'Программа чтения с экрана называет каждый: «искры искры огонь огонь» — раньше первого слова.',
  },
  message: {
    en: ({ count, words }) => `emoji: ${count}, in ${words} words`,
    ru: ({ count, words }) => `смайлов ${count}, слов ${words}`,
  },
  help: {
    en: ({ words }) => `leave at most ${allowed(words)}, none of them twice in a row`,
    ru: ({ words }) => `оставьте не больше ${allowed(words)}, ни одного дважды подряд`,
  },
  example: { failing: '✨✨ New ✨ lot 🔥🔥🔥 today 😍', mended: 'New lot today ✨' },

  check: ({ ahead, at, textOf }) =>
    captionsOf(ahead).flatMap((caption) => {
      if (!partOfEmoji.test(caption.text)) return [];
      const found = graphemes(caption.text).filter((one) => emoji.test(one));
      const words = caption.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      if (found.length <= allowed(words)) return [];
      const text = found[0] ?? '';
      const place = placeInCaption(caption, { index: caption.text.indexOf(text), text }, at, textOf);
      return [{ place, params: { count: found.length, words } }];
    }),
});

/** One of these stands in every emoji: to look for it costs less than to divide a text into graphemes. */
const partOfEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

const emoji = /^\p{RGI_Emoji}$/v;

/** One for ten words, and three in any case. */
function allowed(words: number): number {
  return Math.max(3, Math.floor(words / 10));
}
