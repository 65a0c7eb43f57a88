import { codeOf } from '../codeOf.ts';
import { rule } from '../rule.ts';
import { scanFiles } from '../scanFiles.ts';

export const bidiControl = rule<{ sign: string }>({
  code: 'rules/bidi-control',
  group: 'text',
  severity: 'warning',
  title: { en: 'An invisible sign that turns text around', ru: 'Невидимый знак, который переворачивает текст' },
  why: {
    en: 'It comes along with copied text. A hashtag or a link with it leads elsewhere, and nobody sees why.',
    ru: 'Он приходит со скопированным текстом. Хештег или ссылка с ним ведут не туда, и не видно почему.',
  },
  message: {
    en: ({ sign }) => `an invisible direction mark (${sign}) stands here`,
    ru: ({ sign }) => `здесь стоит невидимый знак направления (${sign})`,
  },
  help: { en: () => 'delete it: almanac check --fix does it', ru: () => 'удалите его: это делает almanac check --fix' },
  example: { failing: 'hashtags: ["#coffee\\u202e"]', mended: 'hashtags: ["#coffee"]' },

  check: (context) =>
    scanFiles(context, bidi, (part, place) => ({
      place,
      params: { sign: codeOf(part.text) },
      fix: { place, text: '' },
    })),
});

/** Unicode TR9: embeddings, overrides, isolates and marks. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
