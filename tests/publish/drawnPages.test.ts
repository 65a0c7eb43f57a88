import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawnPagesFile, readDrawnPages, writeDrawnPages } from '../../src/lib/publish/drawnPages.ts';
import { filesIn, temporaryFolder } from '../support/temporaryFolder.ts';

const pages = new Map([['d1', '<p>one</p>']]);

describe('pages that a build has drawn', () => {
  it('are known to the next build with the same templates, to no other', async () => {
    const file = drawnPagesFile(temporaryFolder(), 'team /clients/a');
    await writeDrawnPages(file, 'v1', pages);
    expect(await readDrawnPages(file, 'v1')).toEqual(pages);
    expect(await readDrawnPages(file, 'v2')).toEqual(new Map());
  });

  it('are kept apart by site', () => {
    expect(drawnPagesFile('/engine', 'team /a')).not.toBe(drawnPagesFile('/engine', 'client /a'));
  });

  it.each([
    '',
    '{"templates":"v1","pages":[["d1"',
    '{"templates":"v1"}',
    '{"templates":"v1","pages":[["d1",5]]}',
    'null',
  ])('that are damaged are nobody’s: %j', async (text) => {
    const engine = temporaryFolder();
    const file = drawnPagesFile(engine, 'team /a');
    await writeDrawnPages(file, 'v1', pages);
    writeFileSync(file, text);
    expect(await readDrawnPages(file, 'v1')).toEqual(new Map());
    await writeDrawnPages(file, 'v1', pages);
    expect(await readDrawnPages(file, 'v1')).toEqual(pages);
  });

  it('of the newest 24 sites are remembered, without remains of the writing', async () => {
    const engine = temporaryFolder();
    for (let client = 0; client < 26; client += 1)
      await writeDrawnPages(drawnPagesFile(engine, `team /clients/${client}`), 'v1', pages);
    const names = Object.keys(filesIn(path.join(engine, '.almanac/drawn')));
    expect(names).toHaveLength(24);
    expect(names.every((name) => /^[0-9a-f]{16}\.json$/.test(name))).toBe(true);
  });
});
