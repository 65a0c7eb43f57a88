import { describe, expect, it } from 'vitest';
import { internalValueGate } from '../../src/lib/publish/gates/internalValueGate.ts';
import { weaknessOf } from '../../src/lib/publish/share/passphrase.ts';
import { shareBundle } from '../../src/lib/publish/share/shareBundle.ts';

const options = { passphrase: 'tide ladder copper oats', expires: null, language: 'en' } as const;
const place = { file: 'a', line: 1, column: 1 };
const words = ['Turn passers-by into subscribers', 'granary-quay', 'Northbound Coffee'];
const site = [
  { path: 'index.html', bytes: Buffer.from(`<title>${words.join(' ')}</title>`) },
  { path: 'media/granary-quay.jpg', bytes: Buffer.alloc(10_000, 7) },
  { path: 'empty.txt', bytes: new Uint8Array() },
];

describe('shareBundle', () => {
  it('lets nothing be read: no text, no name, no size', async () => {
    const { files } = await shareBundle(site, options);
    const sought = words.map((text) => ({ text, kind: 'text' as const, place, code: 'gate/internal-value' as const }));
    expect(
      await internalValueGate({
        site: { audience: 'client', pages: [], assets: [], files: [] },
        artefacts: files,
        sought,
      }),
    ).toEqual([]);
    const secret = files.filter(({ path }) => path.startsWith('f/'));
    expect(secret.every(({ path }) => /^f\/[0-9a-f]{32}$/.test(path))).toBe(true);
    // 12 bytes before and 16 behind; 10,000 bytes and their length need three blocks of 4,096.
    expect(secret.map(({ bytes }) => bytes.length).toSorted((a, b) => a - b)).toEqual([
      4096 + 28,
      4096 + 28,
      3 * 4096 + 28,
    ]);
    expect(files.map(({ path }) => path).filter((path) => !path.startsWith('f/'))).toEqual([
      'index.html',
      'key.json',
      'worker.js',
      'unlock.js',
      'unlock.css',
    ]);
  });

  it('makes a new key each time: what opened the bundle before does not open this one', async () => {
    const [one, two] = [await shareBundle(site, options), await shareBundle(site, options)];
    expect(one.fragment).toMatch(/^#k=[\w-]{43}$/);
    expect(one.fragment).not.toBe(two.fragment);
    const names = (bundle: typeof one) => bundle.files.map(({ path }) => path).filter((path) => path.startsWith('f/'));
    expect(names(one).filter((name) => names(two).includes(name))).toEqual([]);
  });

  it('says how the key is wrapped, and until when the page opens', async () => {
    const { files } = await shareBundle(site, { ...options, expires: '2026-12-31' });
    const lock = JSON.parse(Buffer.from(files.find(({ path }) => path === 'key.json')?.bytes ?? '').toString());
    expect(lock).toMatchObject({ version: 1, iterations: 600_000, expires: '2026-12-31' });
    expect(Buffer.from(lock.salt, 'base64').length).toBe(16);
    expect(Buffer.from(lock.wrapped, 'base64').length).toBe(32 + 16);
  });
});

describe('weaknessOf', () => {
  it.each([
    ['tide ladder copper oats', null],
    ['лестница медь овёс прилив', null],
    ['short one', 'short'],
    ['2026 1112 4477 9921', 'digits'],
    ['aaaaaaaaaaaaaaaa', 'repetitive'],
    ['abcabcabcabcabc', 'repetitive'],
    ['abcdefghijklmnop', 'repetitive'],
    ['Password12345', 'common'],
    ['пароль-кофе-1', 'common'],
    ['Northbound-Coffee-26', 'named'],
  ])('%s: %s', (passphrase, weakness) => expect(weaknessOf(passphrase, ['Northbound', 'Coffee'])).toBe(weakness));
});
