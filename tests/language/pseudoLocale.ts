/** Letters that look alike and are none of English: what stays plain was not taken from a catalogue. */
const accented: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

const foreign = new Set(Object.values(accented));

/** A text as a longer language would have it: every letter accented, 40 % more of them. A text that is so already stays. */
export function pseudoText(text: string): string {
  const letters = [...text].filter((letter) => /[a-z]/i.test(letter)).length;
  if (letters === 0 || [...text].some((letter) => foreign.has(letter.toLowerCase()))) return text;
  const drawn = [...text]
    .map((letter) => {
      const found = accented[letter.toLowerCase()];
      if (found === undefined) return letter;
      return letter === letter.toLowerCase() ? found : found.toUpperCase();
    })
    .join('');
  const more = Math.ceil(letters * 0.4);
  // Words that can break, as words of a language do.
  const extra = 'ẽẽẽẽẽ '
    .repeat(Math.ceil(more / 5))
    .slice(0, more)
    .trim();
  return more < 3 ? drawn + extra : `${drawn} ${extra}`;
}

/** The same catalogue in the language that is longer: texts, lists of texts, and functions that make texts. */
export function pseudoCatalog<Catalog>(catalog: Catalog): Catalog {
  return pseudo(catalog) as Catalog;
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...given: unknown[]) => pseudo(value(...given));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pseudo(item)]));
}

/** Texts that stand beside a fact as a pair of languages get the longer one in the place of the English: rows of metrics, words of records. */
export function makePairsPseudo(value: unknown, seen: Set<unknown> = new Set()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map) {
    for (const item of value.values()) makePairsPseudo(item, seen);
    return;
  }
  const row = value as Record<string, unknown>;
  if ('en' in row && 'ru' in row) {
    row.en = pseudo(row.en);
    return;
  }
  for (const item of Object.values(row)) makePairsPseudo(item, seen);
}
