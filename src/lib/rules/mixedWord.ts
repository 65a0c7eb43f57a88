/** Cyrillic letters, and the Latin ones that look the same. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
  },
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
  },
};
/** Small letters of the two alphabets that only look alike as capitals. */
const onlyAsCapitals = new Set(['в', 'к', 'м', 'н', 'т']);
const toLatin = new Map(Object.entries(lookAlikes).filter(([letter]) => !onlyAsCapitals.has(letter)));
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
