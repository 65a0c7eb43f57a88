import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { northboundFiles } from '../../scripts/demo/northboundFiles.ts';
import { polyusFiles } from '../../scripts/demo/polyusFiles.ts';

const clients = [
  { name: 'Northbound Coffee', root: '.', files: northboundFiles },
  { name: 'Кофейня «Полюс»', root: 'examples/polyus', files: polyusFiles },
] as const;

function isThere(root: string, name: string): boolean {
  const file = path.join(root, 'src/content/client.yaml');
  return existsSync(file) && readFileSync(file, 'utf8').includes(`name: ${name}`);
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(path.join(root, name)).isFile())
    .toSorted();
}

describe.each(clients)('exports of $name', ({ name, root, files }) => {
  // Whoever has put their own client in place of the demo has no use for this.
  const isDemo = isThere(root, name);
  const made = isDemo ? files(path.join(root, 'src/content/posts')) : [];

  test.skipIf(!isDemo)('the script makes the files that are committed, and no other', () => {
    const exported = filesBelow(root, 'data').filter((file) => !file.startsWith(path.join('data', 'sealed')));
    expect(made.map((file) => file.path).toSorted()).toEqual(exported);
  });

  test.skipIf(!isDemo)('to the byte', () => {
    const isChanged = (file: (typeof made)[number]) => !file.bytes.equals(readFileSync(path.join(root, file.path)));
    expect(made.filter(isChanged).map((file) => file.path)).toEqual([]);
  });

  test.skipIf(!isDemo)('less than 3 MB in all', () => {
    expect(made.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(3_000_000);
  });
});
