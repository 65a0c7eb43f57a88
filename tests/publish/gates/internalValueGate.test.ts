import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/lib/diagnostics/diagnostic.ts';
import type { SoughtValue } from '../../../src/lib/publish/gates/gate.ts';
import { internalValueGate } from '../../../src/lib/publish/gates/internalValueGate.ts';

const place = { file: 'src/content/goals/sales.md', line: 9, column: 8 };
const text = (value: string): SoughtValue => ({ text: value, kind: 'text', place, code: 'gate/internal-value' });
const number = (value: string): SoughtValue => ({ text: value, kind: 'number', place, code: 'gate/internal-value' });

const secret = 'Vera is unsure & says „нет“ of 1/2';

async function look(path: string, content: string | Uint8Array, ...sought: SoughtValue[]): Promise<string[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const found = await internalValueGate({
    site: { audience: 'client', pages: [], assets: [], files: [] },
    artefacts: [{ path, bytes }],
    sought,
  });
  return found.map((one) => toText(one, 'en').message);
}

const page = (inside: string) => `<!doctype html>\n<p>${inside}</p>`;
const references = (value: string) => [...value].map((char) => `&#${char.codePointAt(0)};`).join('');
const escaped = (value: string) =>
  [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const percent = (value: string) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16)}`).join('');
const big = (value: string) => Buffer.from(value, 'utf16le').swap16();
const pdf = (stream: Uint8Array) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj <<>> stream\r\n'), stream, Buffer.from('\nendstream endobj')]);

describe('an internal text is found', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['as it is written', 'a.json', `{"x":"${secret}"}`, 'a.json:1:7'],
    ['in capitals and with other spaces', 'a.ics', secret.toUpperCase().replaceAll(' ', '\u00a0\n '), 'a.ics:1:1'],
    ['with the marks of a page', 'a.html', page('Vera is unsure &amp; says „нет“ of 1/2'), 'a.html:2:4'],
    ['as character references', 'a.html', page(references(secret)), 'a.html:2:4, as character references'],
    ['across tags', 'a.html', page('Vera <b>is un</b>sure &amp; <i>says</i> „нет“ of 1/2'), 'a.html:2:1'],
    ['in an attribute', 'a.html', `<p title="${secret}">`, 'a.html:1:11'],
    ['in JSON escapes', 'a.js', `x="${escaped(secret)}"`, 'a.js:1:4, escaped as in JSON'],
    ['in JSON escapes inside of a page', 'a.html', page(escaped(secret)), 'a.html:2:4, escaped as in JSON'],
    ['in per-cent encoding', 'a.xml', `<a href="?q=${percent(secret)}"/>`, 'a.xml:1:13, in per-cent encoding'],
    [
      'as an address writes it',
      'a.html',
      `<a href="?q=${encodeURIComponent(secret)}">`,
      'a.html:1:13, in per-cent encoding',
    ],
    [
      'in a folded line of a calendar',
      'a.ics',
      'DESCRIPTION:Vera is unsure & sa\r\n ys „нет“ of 1/\r\n 2\r\n',
      'a.ics:1:13',
    ],
    ['in base64', 'a.csv', Buffer.from(secret).toString('base64'), 'a.csv:1:1, in base64'],
    ['in base64, one byte on', 'a.csv', Buffer.from(`"${secret}"`).toString('base64'), 'a.csv:1:2, in base64'],
    ['in base64, two bytes on', 'a.csv', Buffer.from(`""${secret}""`).toString('base64'), 'a.csv:1:3, in base64'],
    ['in base64 of addresses', 'a.html', `<a href="#${Buffer.from(secret).toString('base64url')}">`, 'in base64'],
    ['in UTF-16', 'a.woff2', Buffer.from(secret, 'utf16le'), 'a.woff2:1:1, in UTF-16'],
    ['in UTF-16 at an odd place', 'a.jpg', Buffer.from(`\u00ff${secret}`, 'utf16le').subarray(1), 'in UTF-16'],
    ['in UTF-16 of the other order', 'a.jpg', big(secret), 'in UTF-16'],
    ['compressed', 'pagefind/fragment/en.pf_fragment', gzipSync(secret), '.pf_fragment:1:1'],
    ['in a stream of a PDF', 'a.pdf', pdf(deflateSync(Buffer.from(`(${secret}) Tj`))), 'a.pdf:1:2'],
    ['in a file name', `media/${secret.replaceAll('/', ' ')}.jpg`, '', ', in its name'],
    ['in an encoded file name', `${encodeURIComponent(secret)}.html`, '', ', in its name'],
  ])('%s', async (_name, path, content, where) => {
    const [message = '', ...more] = await look(path, content, text(secret));
    expect(message).toContain(where);
    expect(message).toMatch(/^this is internal, and it stands in /);
    expect(more).toEqual([]);
  });

  it('in the glyphs of a PDF, by the table of their font', async () => {
    // H is glyph 0001, then i, d, e, n: two of a row, two of a range, one of a list.
    const table =
      'begincmap 2 beginbfchar <0001> <0048> <0002> <0069> endbfchar 2 beginbfrange <0003> <0004> <0064> <0005> <0005> [<006e>] endbfrange';
    const drawn =
      'BT [<00010002> -12 <0003>] TJ <0003> Tj <00040005> Tj <0001> Tj [<00020003>] TJ <000300040005> Tj ET';
    const streams = [table, drawn].map((part) => pdf(deflateSync(Buffer.from(part))));
    expect(await look('a.pdf', Buffer.concat(streams), text('Hidden Hidden'))).toHaveLength(1);
    expect(await look('a.pdf', Buffer.concat(streams), text('Hidden hiding'))).toHaveLength(0);
  });

  it('once, however many files it is in', async () => {
    const artefacts = ['a.html', 'b.html', 'c.html'].map((path) => ({
      path,
      bytes: Buffer.from(page('hidden-guest')),
    }));
    const found = await internalValueGate({
      site: { audience: 'client', pages: [], assets: [], files: [] },
      artefacts,
      sought: [text('hidden-guest')],
    });
    expect(found.map((one) => toText(one, 'ru').message)).toEqual([
      'это внутреннее значение, и оно попало в a.html:2:4 и ещё в файлах: 2',
    ]);
  });
});

describe('a short text', () => {
  it.each([
    ['stands by itself', 'a hidden-guest here', 1],
    ['is part of a name', 'persona-hidden-guest.html', 1],
    ['is part of another word', 'hidden-guests', 0],
  ])('%s', async (_name, content, count) =>
    expect(await look('a.json', content, text('hidden-guest'))).toHaveLength(count),
  );
});

describe('an internal number', () => {
  it.each([
    ['21400', 1],
    ['21,400', 1],
    ['€21 400', 1],
    ['21\u202f400,00 €', 1],
    ['21.400', 1],
    ['121,400', 0],
    ['21,400,000', 0],
    ['214001', 0],
    ['21400.5', 0],
    ['id-a21400', 0],
    ['2, 1400', 0],
  ])('in "%s": %i', async (content, count) =>
    expect(await look('a.html', page(content), number('21400'))).toHaveLength(count),
  );

  it('with cents is the same number with all of its decimals only', async () => {
    expect(await look('a.csv', '1,234.50', number('1234.5'))).toHaveLength(1);
    expect(await look('a.csv', '1,234.55', number('1234.5'))).toHaveLength(0);
  });

  it('is not looked for in code and compressed bytes', async () => {
    expect(await look('a.js', 'x=21400', number('21400'))).toEqual([]);
    expect(await look('a.jpg', Buffer.from('\u000021400\u0000'), number('21400'))).toEqual([]);
  });
});

it('another client is named as such', async () => {
  const other: SoughtValue = { text: 'Harbour Bakery', kind: 'text', place, code: 'gate/other-client' };
  expect(await look('a.html', page('as we did for Harbour&nbsp;Bakery'), other)).toEqual([
    '"Harbour Bakery", another client, is named in a.html:2:18',
  ]);
});
