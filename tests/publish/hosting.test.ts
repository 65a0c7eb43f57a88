import { describe, expect, it } from 'vitest';
import { headers } from '../../src/lib/publish/hosting/headers.ts';
import { hosts } from '../../src/lib/publish/hosting/hosts.ts';
import { almanac } from '../cli/fakeIo.ts';

const policy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Name and value of each header, as the host itself would read its file. */
const readers: Readonly<Record<string, (text: string) => [string, string][]>> = {
  netlify: headersFile,
  cloudflare: headersFile,
  vercel: (text) =>
    (JSON.parse(text) as { headers: { source: string; headers: { key: string; value: string }[] }[] }).headers
      .filter(({ source }) => new RegExp(`^${source}$`).test('/reports/2026-10.html'))
      .flatMap((rule) => rule.headers.map(({ key, value }): [string, string] => [key, value])),
  nginx: (text) =>
    [...text.matchAll(/^add_header ([\w-]+) "([^"]*)" always;$/gm)].map(([, name = '', value = '']) => [name, value]),
};

function headersFile(text: string): [string, string][] {
  const [path, ...lines] = text.trimEnd().split('\n');
  return path === '/*' ? lines.map((line) => line.trim().split(/: (.*)/, 2) as [string, string]) : [];
}

describe('headers', () => {
  it('forbid frames, sniffing, referrers and indexes', () => {
    expect(headers).toEqual([
      ['Content-Security-Policy', policy],
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'no-referrer'],
      ['X-Robots-Tag', 'noindex, nofollow'],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
    ]);
  });

  it.each(hosts.filter(({ file }) => file !== null))('$id is told all of them, and no other', ({ id, file }) => {
    expect(readers[id]?.(file?.text() ?? '')).toEqual(headers);
  });

  it('are printed for a server of your own', async () => {
    const { code, out } = await almanac(['headers', 'nginx']);
    expect([code, out.split('\n')[0]]).toEqual([0, `add_header Content-Security-Policy "${policy}" always;`]);
    const wrong = await almanac(['headers', 'netlfy']);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      'almanac: No headers are known for "netlfy". Did you mean "netlify"? There are: netlify, cloudflare, vercel, nginx.\n',
    ]);
  });
});
