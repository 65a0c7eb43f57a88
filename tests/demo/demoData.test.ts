import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { northboundFiles } from '../../scripts/demo/northboundFiles.ts';

const clientFile = 'src/content/client.yaml';
const isDemo = existsSync(clientFile) && readFileSync(clientFile, 'utf8').includes('name: Northbound Coffee');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile())
    .toSorted();
}

// Whoever has put their own client in place of the demo has no use for this.
describe.skipIf(!isDemo)('exports of Northbound Coffee', () => {
  const files = isDemo ? northboundFiles('src/content/posts') : [];

  test('the script makes the files that are committed, and no other', () => {
    expect(files.map((file) => file.path).toSorted()).toEqual(filesBelow('data'));
  });

  test('to the byte', () => {
    const changed = files.filter((file) => !file.bytes.equals(readFileSync(file.path))).map((file) => file.path);
    expect(changed).toEqual([]);
  });

  test('less than 3 MB in all', () => {
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(3_000_000);
  });
});
