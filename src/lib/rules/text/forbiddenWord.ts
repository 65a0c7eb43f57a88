import type { Playbook } from '../../playbook/playbook.ts';
import { placeInCaption, writtenTexts } from '../captions.ts';
import { rule } from '../rule.ts';
import { literally, wholeWord } from '../wholeWord.ts';

export const forbiddenWord = rule<{ word: string; instead: string | null; guide: string }>({
  code: 'rules/forbidden-word',
  group: 'text',
  severity: 'warning',
  title: { en: 'A word that the voice guide forbids', ru: 'Слово, которое запрещает гид по тону' },
  why: {
    en: 'A voice is what it does not say. One such word, and a regular hears an advertisement.',
    ru: 'Голос — это то, чего он не говорит. Одно такое слово, и постоянный читатель слышит рекламу.',
  },
  message: {
    en: ({ word, guide }) => `"${word}" is forbidden by "${guide}"`,
    ru: ({ word, guide }) => `«${guide}» запрещает слово «${word}»`,
  },
  help: {
    en: ({ word, instead }) => (instead === null ? `say it without "${word}"` : `say "${instead}"`),
    ru: ({ word, instead }) => (instead === null ? `скажите без «${word}»` : `скажите «${instead}»`),
  },
  example: { failing: 'Discover our amazing lot 12.', mended: 'Lot 12 is in the house.' },

  check: ({ playbook, slots, at, textOf }) =>
    forbiddenWords(playbook).flatMap(({ pattern, instead, guide }) =>
      writtenTexts(slots).flatMap((caption) => {
        const found = pattern.exec(caption.text);
        if (found === null) return [];
        const place = placeInCaption(caption, { index: found.index, text: found[0] }, at, textOf);
        return [{ place, params: { word: found[0], instead, guide } }];
      }),
    ),
});

function forbiddenWords({ records }: Playbook) {
  return [...records.guides.values()].flatMap(({ title, forbidden }) =>
    forbidden.map(({ word, instead = null }) => ({ instead, guide: title, pattern: patternOf(word) })),
  );
}

/** A star at the end stands for any ending: акци* finds акция and акции. Few people type ё. */
function patternOf(word: string): RegExp {
  const stem = literally(word.replace(/\*$/, '')).replaceAll(/[её]/giu, '[её]');
  return wholeWord(word.endsWith('*') ? `${stem}\\p{L}*` : stem);
}
