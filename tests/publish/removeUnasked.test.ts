import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeUnasked } from '../../src/lib/publish/removeUnasked.ts';
import type { Page } from '../../src/lib/view/page.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test('only pages that the site holds stay; other files are left alone', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'goals'));
  for (const name of ['index.html', 'checks.html', 'goals/a.html', 'goals/b.html', 'brand.css'])
    writeFileSync(join(folder, name), '');
  const pages = [{ path: 'index.html' }, { path: 'goals/a.html' }] as unknown as readonly Page[];
  await removeUnasked({ pages }, folder);
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'brand.css',
    'goals',
    'goals/a.html',
    'index.html',
  ]);
});
