import { learnFromEnglish, wideWord } from '../../scripts/proof/pseudoLanguage.ts';
import { type Diagnostic, toText } from '../../src/lib/diagnostics/diagnostic.ts';
import type { Language } from '../../src/lib/language/language.ts';

/** Three languages that write numbers and dates as Russian does: its own words, the English ones, and those in letters of full width. */
export const threeLanguages = {
  russian: 'ru',
  plain: learnFromEnglish('ru-XB', (word) => word),
  wide: learnFromEnglish('ru-XA', wideWord),
} as const satisfies Record<string, Language>;

export type InThree = Readonly<Record<keyof typeof threeLanguages, string>>;

/** The same made in the three languages. */
export function inThree(make: (language: Language) => string): InThree {
  const { russian, plain, wide } = threeLanguages;
  return { russian: make(russian), plain: make(plain), wide: make(wide) };
}

/**
 * Words that no language but those of the source can say: English where the words are English, not there where they are
 * Russian, and still plain where every word of the language is wide. What the client's files say is in all three.
 */
export function escapedWords({ russian, plain, wide }: InThree): string[] {
  const inRussian = wordsOf(russian);
  const inEnglish = wordsOf(plain);
  return [...wordsOf(wide)].filter((word) => inEnglish.has(word) && !inRussian.has(word));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[A-Za-z]+/g));
}

/** The same of a finding's sentences. */
export function escapedFrom(found: Diagnostic): string[] {
  const said = inThree((language) => Object.values(toText(found, language)).join('\n'));
  return escapedWords(said).map((word) => `${found.code}: ${word}`);
}
