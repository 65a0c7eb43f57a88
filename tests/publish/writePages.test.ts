import { describe, expect, it } from 'vitest';
import { writePages } from '../../src/lib/publish/writePages.ts';
import type { Page } from '../../src/lib/view/page.ts';
import { filesIn, temporaryFolder } from '../support/temporaryFolder.ts';

const page = (path: string, heading: string) =>
  ({ kind: 'notFound', path, body: { heading }, assets: [] }) as unknown as Page;
const site = (...pages: Page[]) => ({ pages, assets: [] });

describe('writePages', () => {
  it('writes one file a page and an index by path', async () => {
    const folder = temporaryFolder();
    expect(await writePages(site(page('goals/b.html', 'B'), page('goals.html', 'A')), folder)).toBe(2);
    const files = filesIn(folder);
    expect(Object.keys(files)).toEqual(['index.json', 'pages/goals.html.json', 'pages/goals/b.html.json']);
    const rows = JSON.parse(files['index.json'] ?? '') as { path: string; kind: string; digest: string }[];
    expect(rows.map((row) => row.path)).toEqual(['goals.html', 'goals/b.html']);
    expect(rows[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('counts what changed, and leaves no page behind', async () => {
    const folder = temporaryFolder();
    await writePages(site(page('a.html', 'A'), page('b.html', 'B'), page('c.html', 'C')), folder);
    const before = filesIn(folder);
    expect(await writePages(site(page('a.html', 'A'), page('b.html', 'B'), page('c.html', 'C')), folder)).toBe(0);
    expect(filesIn(folder)).toEqual(before);
    expect(await writePages(site(page('a.html', 'A'), page('b.html', 'new')), folder)).toBe(1 + 1);
    expect(Object.keys(filesIn(folder))).toEqual(['index.json', 'pages/a.html.json', 'pages/b.html.json']);
  });
});
