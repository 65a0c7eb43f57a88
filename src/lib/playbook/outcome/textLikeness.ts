/** A text prepared for comparison: its words, each once. */
export type Words = ReadonlySet<string>;

/** Fewer words than these are a phrase that any post may hold. */
const fewestWords = 3;

const address = /https?:\/\/\S+/gu;

/** Words in lower case, without addresses: platforms shorten those. */
export function wordsOf(text: string): Words {
  return new Set(
    text
      .replace(address, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/**
 * How far two texts are the same, from 0 to 1: the words that they share, of the words of the shorter one.
 * Exports cut a text short or show its title only, so the longer one may say more. This is the overlap coefficient
 * (Szymkiewicz–Simpson); M. K. Vijaymeena, K. Kavitha, A Survey on Similarity Measures in Text Mining, 2016, section 4.
 */
export function textLikeness(a: Words, b: Words): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < fewestWords) return 0;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  return shared / shorter.size;
}
