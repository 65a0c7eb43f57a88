import { codeOf } from '../codeOf.ts';
import { rule } from '../rule.ts';
import { scanFiles } from '../scanFiles.ts';

export const zeroWidth = rule<{ sign: string }>({
  code: 'rules/zero-width',
  group: 'text',
  severity: 'warning',
  title: { en: 'A sign without width', ru: 'Знак без ширины' },
  why: {
    en: 'A word with it is another word: search, hashtags and the voice guide do not find it.',
    ru: 'Слово с ним — другое слово: его не найдут ни поиск, ни хештег, ни проверка тона.',
  },
  message: {
    en: ({ sign }) => `an invisible sign (${sign}) stands inside this text`,
    ru: ({ sign }) => `внутри текста стоит невидимый знак (${sign})`,
  },
  help: { en: () => 'delete it: almanac check --fix does it', ru: () => 'удалите его: это делает almanac check --fix' },
  example: { failing: 'Winter\\u200b Blend', mended: 'Winter Blend' },

  check: (context) =>
    scanFiles(context, invisible, (part, place) => ({
      place,
      params: { sign: codeOf(part.text) },
      fix: { place, text: '' },
    })),
});

/** Control signs too, but for tabs and line ends. A joiner between the parts of an emoji, and in scripts that need one, is no mistake. */
const invisible =
  /\p{Cc}(?<![\t\n\r])|[\u00ad\u200b\u2060\ufeff]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\s])[\u200c\u200d]/gu;
