import { gunzipSync, inflateSync } from 'node:zlib';
import { textUnits } from '../../playbook/secrets/textUnits.ts';
import { pdfTexts } from './pdfText.ts';

/** One way in which a finished file can be read. */
export interface ArtefactText {
  readonly text: string;
  /** How the text is written there; null where it simply stands in the file. */
  readonly encoding: 'entities' | 'json' | 'percent' | 'base64' | 'utf-16' | null;
  /** Whether numbers of the content may stand in it: not in code, and not in compressed bytes. */
  readonly numbers: boolean;
}

const markup = /\.(?:html|svg|xml)$/;
/** Of Cyrillic letters in UTF-16; a control character that no text file holds. */
const cyrillicHighByte = 4;
const code = /\.(?:js|css|woff2)$/;

/**
 * Everything that a file says, in each writing that hides a text from a plain search: tags inside of a sentence,
 * character references, JSON and percent escapes, base64 at any offset, UTF-16 of either order, gzip and PDF streams.
 */
export function artefactTexts(name: string, bytes: Uint8Array): ArtefactText[] {
  const isBinary = bytes.includes(0) || bytes.includes(cyrillicHighByte);
  const numbers = !isBinary && !code.test(name);
  const read = new TextDecoder().decode(bytes);
  const plain = name.endsWith('.ics') ? calendarText(read) : read;
  const texts = markup.test(name) ? markupTexts(plain) : plainTexts(plain, numbers);
  const whole = texts[0]?.text ?? '';
  const packed = packedParts(bytes);
  return [
    ...texts,
    ...jsonText(whole, numbers),
    ...percentText(whole, numbers),
    ...base64Text(whole),
    ...(isBinary ? utf16Texts(bytes) : []),
    ...packed.flatMap((part) => artefactTexts('', part)),
    ...pdfTexts(packed).map((text) => ({ text, encoding: null, numbers: true })),
  ];
}

/** Calendars break lines after 75 bytes, and put a backslash before commas and semicolons. */
function calendarText(text: string): string {
  return text
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll(/\\([\\,;])/g, '$1')
    .replaceAll('\\n', ' ');
}

function plainTexts(plain: string, numbers: boolean): ArtefactText[] {
  const own = { text: plain, encoding: null, numbers };
  return plain.includes('&#') ? [own, { text: withoutReferences(plain), encoding: 'entities', numbers }] : [own];
}

function markupTexts(plain: string): ArtefactText[] {
  return [
    { text: withoutReferences(plain), encoding: plain.includes('&#') ? 'entities' : null, numbers: true },
    { text: withoutReferences(plain.replaceAll(/<[^>]*>/g, '')), encoding: null, numbers: false },
  ];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
};

/** Character references of HTML and XML as what they stand for. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function jsonText(text: string, numbers: boolean): ArtefactText[] {
  if (!text.includes('\\') || !/\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrt"\\/])/i.test(text)) return [];
  const read = text.replaceAll(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_whole, four, two, sign) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(four ?? two, 16)) : /[nrtbf]/.test(sign) ? ' ' : sign,
  );
  return [{ text: read, encoding: 'json', numbers }];
}

function percentText(text: string, numbers: boolean): ArtefactText[] {
  if (!text.includes('%') || !/%[0-9a-f]{2}/i.test(text)) return [];
  const read = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
  return [{ text: read, encoding: 'percent', numbers }];
}

/** The shortest run that may hold something: eight letters. */
const shortestRun = 11;

/** Which units base64 is written with, in both of its alphabets. */
const base64Units = new Uint8Array(0x10000);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')
  base64Units[char.charCodeAt(0)] = 1;

/** Runs of at least eleven units: one of them stands at every eleventh place, and only there anything is looked at. */
function base64Runs(text: string): ReadonlySet<string> {
  const written = textUnits(text);
  const { length } = text;
  const runs = new Set<string>();
  for (let at = shortestRun - 1; at < length; at += shortestRun) {
    if (base64Units[written[at] as number] === 0) continue;
    let from = at;
    while (from > 0 && base64Units[written[from - 1] as number] === 1) from -= 1;
    let to = at + 1;
    while (to < length && base64Units[written[to] as number] === 1) to += 1;
    if (to - from >= shortestRun) runs.add(text.slice(from, to));
    at = to;
  }
  return runs;
}

/** Runs of base64 read from each of the four places at which a group of four may begin: a text inside has any offset. */
function base64Text(text: string): ArtefactText[] {
  const runs = base64Runs(text);
  if (runs.size === 0) return [];
  const read = [...runs].flatMap((run) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64')));
  const texts = read.map((bytes) => bytes.toString('utf8'));
  return [{ text: texts.join('\n'), encoding: 'base64', numbers: false }];
}

function utf16Texts(bytes: Uint8Array): ArtefactText[] {
  return [bytes, bytes.subarray(1)].flatMap((from) => {
    const even = Buffer.from(from.subarray(0, from.length - (from.length % 2)));
    const little = even.toString('utf16le');
    return [little, even.swap16().toString('utf16le')].map((text) => ({
      text,
      encoding: 'utf-16' as const,
      numbers: false,
    }));
  });
}

/** What is compressed inside of a file. */
function packedParts(bytes: Uint8Array): Uint8Array[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpacked(() => gunzipSync(bytes));
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  return head === '%PDF-' ? pdfStreams(Buffer.from(bytes)) : [];
}

function pdfStreams(bytes: Buffer): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const from = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = bytes.indexOf('endstream', from);
    if (end === -1) break;
    parts.push(...unpacked(() => inflateSync(bytes.subarray(from, end), { finishFlush: 2 })));
    at = end + 3;
  }
  return parts;
}

function unpacked(unpack: () => Uint8Array): Uint8Array[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}
