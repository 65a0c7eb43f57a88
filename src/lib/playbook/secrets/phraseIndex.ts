import { textUnits } from './textUnits.ts';

/** What is looked for: a wording, or a number in whatever way it is written. */
export interface Phrase {
  readonly text: string;
  readonly kind: 'text' | 'number';
}

export interface PhraseIndex<Sought extends Phrase> {
  /** Each phrase that stands in the text, where it stands first. `kinds` leaves the others out. */
  findIn(text: string, kinds?: readonly Phrase['kind'][]): readonly { readonly phrase: Sought; readonly at: number }[];
}

/** Letters and digits that a wording needs to be looked for: shorter ones are words that stand everywhere. */
export const shortestText = 8;

/** From this many letters and digits on a wording counts inside of a longer word too, as in `hidden-guest-page`. */
const certainText = 16;

/** A window as long as the shortest phrase of its kind: what the one pass over a text compares. */
const windows = { text: shortestText, number: 4 } as const satisfies Record<Phrase['kind'], number>;

/** The wording as it is compared: letters and digits in lower case, without what stands between them. */
export function foldedPhrase(text: string): string {
  return String.fromCharCode(...unitsOf(text));
}

/**
 * Many phrases, found in one pass over a text: a rolling hash of its letters and digits, and a look at the phrases that begin alike.
 * Case, white space, punctuation and thousands separators make no difference.
 */
export function phraseIndex<Sought extends Phrase>(phrases: readonly Sought[]): PhraseIndex<Sought> {
  const entries = phrases.map(toEntry);
  const starts = (['text', 'number'] as const).map((kind) =>
    startsOf(
      entries.filter(({ phrase }) => phrase.kind === kind),
      kind,
    ),
  );
  return {
    findIn: (text, wanted) => {
      const found = new Map<Sought, number>();
      for (const some of starts) {
        if (some.byHash.size === 0 || wanted?.includes(some.kind) === false) continue;
        roll(text, some, (entry, at) => {
          if (!found.has(entry.phrase) && stands(entry, text, at)) found.set(entry.phrase, at);
        });
      }
      return [...found].map(([phrase, at]) => ({ phrase, at }));
    },
  };
}

interface Entry<Sought> {
  readonly phrase: Sought;
  readonly units: readonly number[];
  /** Of a number: how it may be written. */
  readonly pattern: RegExp | null;
}

interface Starts<Sought> {
  readonly kind: Phrase['kind'];
  readonly byHash: ReadonlyMap<number, readonly Entry<Sought>[]>;
  /** One flag a hash: most of a text ends here. */
  readonly filter: Uint8Array;
}

/** Letters and digits in lower case, everything else 0; filled as characters are met. */
const unmet = 0xffff;
const folds = new Uint16Array(0x10000).fill(unmet);

function foldedUnit(unit: number): number {
  const known = folds[unit] as number;
  if (known !== unmet) return known;
  const char = String.fromCharCode(unit);
  const folded = /[\p{L}\p{N}]/u.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
  folds[unit] = folded;
  return folded;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => foldedUnit(text.charCodeAt(at))).filter((unit) => unit !== 0);
}

function toEntry<Sought extends Phrase>(phrase: Sought): Entry<Sought> {
  return { phrase, units: unitsOf(phrase.text), pattern: phrase.kind === 'number' ? numberPattern(phrase.text) : null };
}

const multiplier = 16_777_619;
const bits = 18;

function startsOf<Sought>(entries: readonly Entry<Sought>[], kind: Phrase['kind']): Starts<Sought> {
  const size = windows[kind];
  const byHash = new Map<number, Entry<Sought>[]>();
  const filter = new Uint8Array(1 << bits);
  for (const entry of entries.filter(({ units }) => units.length >= size)) {
    let hash = 0;
    for (const unit of entry.units.slice(0, size)) hash = (Math.imul(hash, multiplier) + unit) | 0;
    byHash.set(hash, [...(byHash.get(hash) ?? []), entry]);
    filter[hash >>> (32 - bits)] = 1;
  }
  return { kind, byHash, filter };
}

/** Calls `meet` for every phrase whose first units stand at a place. The last units and their places go round in a ring of eight. */
function roll<Sought>(
  text: string,
  { kind, byHash, filter }: Starts<Sought>,
  meet: (entry: Entry<Sought>, at: number) => void,
): void {
  const size = windows[kind];
  const { length } = text;
  const written = textUnits(text);
  const digitsOnly = kind === 'number';
  let leading = 1;
  for (let power = 0; power < size; power += 1) leading = Math.imul(leading, multiplier);
  const lastUnits = new Uint16Array(8);
  const lastPlaces = new Uint32Array(8);
  let count = 0;
  let hash = 0;
  for (let at = 0; at < length; at += 1) {
    const own = written[at] as number;
    if (digitsOnly && (own < 48 || own > 57)) continue;
    const known = folds[own] as number;
    const unit = known === unmet ? foldedUnit(own) : known;
    if (unit === 0) continue;
    const gone = lastUnits[(count - size) & 7] as number;
    hash = (Math.imul(hash, multiplier) + unit - Math.imul(leading, gone)) | 0;
    lastUnits[count & 7] = unit;
    lastPlaces[count & 7] = at;
    count += 1;
    if (filter[hash >>> (32 - bits)] === 0 || count < size) continue;
    for (const entry of byHash.get(hash) ?? []) meet(entry, lastPlaces[(count - size) & 7] as number);
  }
}

function stands<Sought>({ units, pattern }: Entry<Sought>, text: string, start: number): boolean {
  if (pattern !== null) {
    pattern.lastIndex = start;
    return pattern.test(text);
  }
  let at = start;
  for (const unit of units) {
    while (at < text.length && foldedUnit(text.charCodeAt(at)) === 0) at += 1;
    if (at === text.length || foldedUnit(text.charCodeAt(at)) !== unit) return false;
    at += 1;
  }
  return units.length >= certainText || (isEdge(text, start - 1) && isEdge(text, at));
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || foldedUnit(text.charCodeAt(at)) === 0;
}

/** `21400` also as 21,400, 21 400 and 21.400,00, and never inside of another number or word. */
function numberPattern(written: string): RegExp {
  const [whole = '', decimals = ''] = written.split('.');
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, "[.,'’ \u00a0\u202f]?");
  const rest = decimals === '' ? '(?:[.,]0{1,2})?' : `[.,]${decimals}0*`;
  return new RegExp(`(?<![\\p{L}\\d_]|\\d[.,'’\u00a0\u202f])${groups}${rest}(?![\\p{L}\\d_]|[.,]\\d)`, 'uy');
}
