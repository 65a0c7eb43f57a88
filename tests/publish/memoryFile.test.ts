import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryFile, readMemory, writeMemory } from '../../src/lib/publish/memoryFile.ts';
import { filesIn, temporaryFolder } from '../support/temporaryFolder.ts';

const pages = new Map([
  ['d1', Buffer.from('<p>one</p>')],
  ['d2', Buffer.from('\n\0é')],
]);
const texts = (remembered: ReadonlyMap<string, Uint8Array>) =>
  [...remembered].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);

describe('what a build has made,', () => {
  it('is known to the next build of the same version, to no other', async () => {
    const file = memoryFile(temporaryFolder(), 'drawn', 'team /clients/a');
    await writeMemory(file, 'v1', pages);
    expect(texts(await readMemory(file, 'v1'))).toEqual(texts(pages));
    expect(await readMemory(file, 'v2')).toEqual(new Map());
  });

  it('is kept apart by site', () => {
    expect(memoryFile('/engine', 'drawn', 'team /a')).not.toBe(memoryFile('/engine', 'drawn', 'client /a'));
  });

  it.each<[damage: string, damaged: (text: string) => string]>([
    ['an empty file', () => ''],
    ['half of a file', (text) => text.slice(0, -10)],
    ['another letter in a page', (text) => text.replace('one', 'two')],
    ['no seal', (text) => text.slice(text.indexOf('\n') + 1)],
    ['something else', () => 'null'],
  ])('that is damaged is nobody’s: %s', async (_damage, damaged) => {
    const file = memoryFile(temporaryFolder(), 'drawn', 'team /a');
    await writeMemory(file, 'v1', pages);
    writeFileSync(file, damaged(readFileSync(file, 'utf8')));
    expect(await readMemory(file, 'v1')).toEqual(new Map());
    await writeMemory(file, 'v1', pages);
    expect(texts(await readMemory(file, 'v1'))).toEqual(texts(pages));
  });

  it('of the newest 24 sites is remembered, without remains of the writing', async () => {
    const engine = temporaryFolder();
    for (let client = 0; client < 26; client += 1)
      await writeMemory(memoryFile(engine, 'drawn', `team /clients/${client}`), 'v1', pages);
    const names = Object.keys(filesIn(path.join(engine, '.almanac/drawn')));
    expect(names).toHaveLength(24);
    expect(names.every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
  });
});
