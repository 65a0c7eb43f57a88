import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientFolder } from '../support/clientFolder.ts';
import { almanac } from './fakeIo.ts';

const csv = 'date,channel,likes\n2026-10-01,instagram,60\n2026-10-02,instagram,12\n2026-10-03,instagram,\n';

describe('inspect', () => {
  it('says what a file is, down to the lines', async () => {
    const root = clientFolder({ 'data/likes.csv': csv });
    const { code, out, err } = await almanac(['inspect', path.join(root, 'data/likes.csv'), '--root', root]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('data/likes.csv\n');
    expect(out).toMatch(/table 1: almanac; delimiter ,, header in line 1, rows 3, 2026-10-01 … 2026-10-03/);
    expect(out).toMatch(new RegExp(`likes +likes +2 +${60 + 12} +60 \\(line 2\\) +12 \\(line 3\\)`));
  });

  it('as JSON with a version', async () => {
    const root = clientFolder({ 'data/likes.csv': csv });
    const { out } = await almanac(['inspect', path.join(root, 'data/likes.csv'), '--root', root, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [{ path: 'data/likes.csv', encoding: 'UTF-8', metrics: [{ metric: 'likes', sum: 60 + 12, values: 2 }] }],
    });
  });

  it('tells of a file that no client has, and exits 1 when it is nothing known', async () => {
    const root = clientFolder();
    const other = path.join(clientFolder({ 'data/odd.csv': 'a,b\n1,2\n' }), 'data/odd.csv');
    const { code, err } = await almanac(['inspect', other, '--root', root]);
    expect(code).toBe(1);
    expect(err).toContain(`--> ${other}:1:1`);
  });

  it('names a file that is not there', async () => {
    expect(await almanac(['inspect', 'no.csv', '--root', clientFolder()])).toMatchObject({
      code: 2,
      err: 'almanac: There is no file no.csv.\n',
    });
  });
});
