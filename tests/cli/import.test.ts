import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientFolder } from '../support/clientFolder.ts';
import { almanac } from './fakeIo.ts';

const follows = (second: number) =>
  `sep=,\n"Instagram follows"\n"Date","Primary"\n"2026-10-01T00:00:00","4"\n"2026-10-02T00:00:00","${second}"\n`;

/** A client's folder, and a file somewhere else. */
function setup(text: string, inside: Readonly<Record<string, string>> = {}) {
  const root = clientFolder(inside);
  const file = path.join(clientFolder({ 'Follows.csv': text }), 'Follows.csv');
  return { root, file, run: (...more: string[]) => almanac(['import', file, '--root', root, '--lang', 'en', ...more]) };
}

const filed = 'data/instagram/meta-account_2026-10-01_2026-10-02.csv';

describe('import', () => {
  it('files the bytes unchanged, under a name that says source and period', async () => {
    const { root, file, run } = setup(follows(7));
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain(`${file} → ${filed}\n`);
    expect(out).toMatch(/instagram +new-followers +2 +0 +0 +0/);
    expect(readFileSync(path.join(root, filed))).toEqual(readFileSync(file));
  });

  it('--dry-run copies nothing', async () => {
    const { root, run } = setup(follows(7));
    expect((await run('--dry-run')).out).toContain(`would become ${filed}`);
    expect(existsSync(path.join(root, filed))).toBe(false);
  });

  it('leaves out what is there already', async () => {
    const { run } = setup(follows(7), { 'data/instagram/old.csv': follows(7) });
    const { code, out } = await run();
    expect([code, out]).toEqual([0, expect.stringContaining('data/instagram/old.csv has the same content')]);
  });

  it('tells known values from those that are restated, and never overwrites', async () => {
    const { root, run } = setup(follows(9), {
      [filed]: follows(7),
      'data/sources.yaml':
        'files:\n  - match: data/instagram/meta-account_2026-10-01_2026-10-02.csv\n    exportedOn: 2026-10-02\n  - match: data/instagram/meta-account_2026-10-01_2026-10-02-2.csv\n    exportedOn: 2026-10-05\n',
    });
    const { out } = await run();
    expect(out).toContain('meta-account_2026-10-01_2026-10-02-2.csv');
    expect(out).toMatch(/instagram +new-followers +0 +1 +1 +0/);
    expect(readFileSync(path.join(root, filed), 'utf8')).toBe(follows(7));
  });

  it('refuses what it does not know, and copies nothing', async () => {
    const { root, run } = setup('a,b\n1,2\n');
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain('metrics/unknown-export');
    expect(existsSync(path.join(root, 'data'))).toBe(false);
  });

  it('asks for a channel that exists', async () => {
    const { run } = setup(follows(7));
    expect(await run('--channel', 'inst')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There are: instagram.'),
    });
  });
});
