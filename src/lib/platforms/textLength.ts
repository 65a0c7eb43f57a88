/** How a platform counts a text: the method matters more than the number. */
export type CountingUnit = 'utf16' | 'graphemes' | 'bytes' | 'weighted' | 'emoji-bytes' | 'escaped' | 'short-links';

const counters: Readonly<Record<CountingUnit, (text: string) => number>> = {
  utf16: (text) => text.length,
  graphemes: (text) => graphemes(text).length,
  bytes: byteLength,
  weighted: weightedLength,
  'emoji-bytes': emojiBytesLength,
  escaped: escapedLength,
  'short-links': shortLinksLength,
};

export function textLength(text: string, unit: CountingUnit): number {
  return counters[unit](text);
}

/** LinkedIn's little text format: these signs are sent with a backslash before them, and count twice. */
function escapedLength(text: string): number {
  return text.length + (text.match(/[\\|{}@[\]()<>#*_~]/g)?.length ?? 0);
}

/** Mastodon: an address counts 23, whatever its length; `@name@instance` counts as `@name` (docs.joinmastodon.org, posting). */
function shortLinksLength(text: string): number {
  const short = text
    .replace(/https?:\/\/\S+/g, 'x'.repeat(addressLength))
    .replace(/(@[\w.-]+)@[\w-]+(?:\.[\w-]+)+/g, '$1');
  return graphemes(short).length;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Signs none of which joins its neighbours: Latin, Greek and Cyrillic letters without loose marks, digits, punctuation.
 * Most lines are made of them alone, and a segmenter takes fifty times as long to say so.
 */
const loneSigns = /^[\n\x20-\x7e\xa0-\xa8\xaa-\xac\xaf-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/;

/** What a reader calls characters: a family emoji is one. A line's end joins nothing. */
export function graphemes(text: string): string[] {
  if (loneSigns.test(text)) return text.split('');
  const lines = text.split(/(?<=\n)/);
  return lines.flatMap((line) =>
    loneSigns.test(line) ? line.split('') : Array.from(segmenter.segment(line), ({ segment }) => segment),
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Threads (Meta, 14 April 2026): an emoji counts as its UTF-8 bytes, everything else as one. */
function emojiBytesLength(text: string): number {
  return graphemes(text).reduce((sum, grapheme) => sum + (emoji.test(grapheme) ? byteLength(grapheme) : 1), 0);
}

/** twitter-text v3: what is in these ranges of code points weighs 1, everything else 2. */
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

const addressLength = 23;
/** Up to white space, a direction mark or an ideograph's closing sign; a full stop at the end belongs to the sentence. */
const address =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@._-])(?=(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\p{L}\p{N}])))[^\s\u202a-\u202e\u2066-\u2069]*[^\s\u202a-\u202e\u2066-\u2069.,:;!?'")\]]/giu;
const emoji = /^(?:\p{RGI_Emoji}|[0-9#*]\u20e3)$/v;

/**
 * Length of a post on X by twitter-text's `config/v3.json` (version 3): NFC, an address counts 23, an emoji 2.
 * An address without a scheme is any name that ends in letters after a dot; twitter-text knows the list of domains.
 */
function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  const addresses = (normal.match(address) ?? []).filter(isAddress);
  const rest = normal.replace(address, (found) => (isAddress(found) ? '' : found));
  return addresses.length * addressLength + graphemes(rest).reduce((sum, one) => sum + graphemeWeight(one), 0);
}

/** A host's label has at most 63 signs, in the form in which it is asked for (RFC 1035; RFC 3492 for other alphabets). */
function isAddress(written: string): boolean {
  const withScheme = /^https?:/i.test(written) ? written : `http://${written}`;
  if (!URL.canParse(withScheme)) return false;
  const labels = new URL(withScheme).hostname.split('.');
  return labels.length > 1 && labels.every(({ length }) => length <= 63);
}

function graphemeWeight(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  return [...grapheme].reduce((sum, sign) => sum + (isLight(sign.codePointAt(0) ?? 0) ? 1 : 2), 0);
}

function isLight(code: number): boolean {
  return lightRanges.some(([from, to]) => code >= from && code <= to);
}
