import { lookAlikes } from '../language/lookAlikes.ts';

/** Small letters of the two alphabets that only look alike as capitals. */
const onlyAsCapitals = new Set(['в', 'к', 'м', 'н', 'т']);
const toLatin = new Map(
  Object.entries(lookAlikes).flatMap(([cyrillic, latin]) => {
    const capitals = [cyrillic.toUpperCase(), latin.toUpperCase()] as const;
    return onlyAsCapitals.has(cyrillic) ? [capitals] : [[cyrillic, latin] as const, capitals];
  }),
);
const toCyrillic = new Map([...toLatin].map(([cyrillic, latin]) => [latin, cyrillic]));

export interface MixedWord {
  /** The letters of the alphabet that has fewer of them here. */
  readonly strangers: string;
  /** The word in the alphabet of most of its letters; null where that is not certain. */
  readonly wanted: string | null;
}

/** What is wrong with a word of two alphabets, or null where a compound of two scripts is meant, such as IT-отдел. */
export function readMixedWord(word: string): MixedWord | null {
  const latin: readonly string[] = word.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic: readonly string[] = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  if (latin.length === 0 || cyrillic.length === 0) return null;
  const [few, table] = latin.length < cyrillic.length ? [latin, toCyrillic] : [cyrillic, toLatin];
  const isCertain = latin.length !== cyrillic.length && few.every((letter) => table.has(letter));
  const strangers = [...new Set(few)].join('');
  return {
    strangers,
    wanted: isCertain ? [...word].map((letter) => (few.includes(letter) ? table.get(letter) : letter)).join('') : null,
  };
}
