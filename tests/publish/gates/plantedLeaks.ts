import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { SoughtValue } from '../../../src/lib/publish/gates/gate.ts';

/** Six ways in which a text can stand in a file. */
export const encodings = {
  'plain text': (text) => Buffer.from(text),
  'UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'per cent': (text) =>
    Buffer.from([...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')),
  'character references': (text) => Buffer.from([...text].map((char) => `&#${char.codePointAt(0)};`).join('')),
  base64: (text) => Buffer.from(Buffer.from(text).toString('base64')),
  'JSON escapes': (text) =>
    Buffer.from([...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')),
} as const satisfies Readonly<Record<string, (text: string) => Buffer>>;

type Encoding = keyof typeof encodings;

const around = (before: string, inside: Uint8Array, after: string) =>
  Buffer.concat([Buffer.from(before), inside, Buffer.from(after)]);

/** A file of each kind that a site may hold, with bytes somewhere in it. */
const kinds: Readonly<Record<string, (inside: Buffer) => Buffer | Promise<Buffer>>> = {
  'page.html': (inside) => around('<!doctype html><title>a</title><p title="', inside, '">b</p>'),
  'plan.json': (inside) => around('{"a":"', inside, '"}'),
  'feed.ics': (inside) => around('BEGIN:VCALENDAR\r\nSUMMARY:', inside, '\r\nEND:VCALENDAR\r\n'),
  'chart.csv': (inside) => around('day,value\n2026-11-01,"', inside, '"\n'),
  'feed.xml': (inside) => around('<feed><title>', inside, '</title></feed>'),
  'logo.svg': (inside) => around('<svg xmlns="http://www.w3.org/2000/svg"><metadata>', inside, '</metadata></svg>'),
  'script.js': (inside) => around('say("', inside, '")'),
  'script.js.map': (inside) => around('{"sourcesContent":["', inside, '"]}'),
  'photo.jpg': (inside) => picture(inside).jpeg().toBuffer(),
  'photo.webp': (inside) => picture(inside).webp().toBuffer(),
  'report.pdf': (inside) => around('%PDF-1.7\n1 0 obj <<>> stream\r\n', deflateSync(inside), '\nendstream endobj'),
};

function picture(artist: Buffer) {
  const red = sharp({ create: { width: 9, height: 9, channels: 3, background: '#c00' } });
  return red.withExif({ IFD0: { Artist: artist.toString('latin1') } });
}

/** Sharp ends a text of EXIF at its first zero byte. */
function fits(name: string, encoding: Encoding): boolean {
  return encoding !== 'UTF-16' || !name.startsWith('photo');
}

export interface PlantedLeak {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sought: SoughtValue;
}

/** A secret of its own in a file of each kind, in each encoding, and in names of files. */
export async function plantedLeaks(): Promise<readonly PlantedLeak[]> {
  const asked = Object.keys(kinds).flatMap((name) =>
    (Object.keys(encodings) as Encoding[])
      .filter((encoding) => fits(name, encoding))
      .map((encoding) => ({ name, encoding })),
  );
  const inFiles = asked.map(async ({ name, encoding }, at) => ({
    path: `leaks/${at}/${name}`,
    bytes: (await kinds[name]?.(encodings[encoding](secretOf(at).text))) ?? new Uint8Array(),
    sought: secretOf(at),
  }));
  const named = (['plain text', 'per cent', 'base64'] as const).map((encoding, place) => {
    const sought = secretOf(asked.length + place);
    return {
      path: `leaks/${encodings[encoding](sought.text.replaceAll(' ', '-'))}.css`,
      bytes: new Uint8Array(),
      sought,
    };
  });
  return [...(await Promise.all(inFiles)), ...named];
}

function secretOf(at: number): SoughtValue {
  const place = { file: 'src/content/goals/sales.md', line: at + 1, column: 8 };
  return { text: `Vera doubts plan ${at + 100} of autumn`, kind: 'text', place, code: 'gate/internal-value' };
}
