import { describe, expect, it } from 'vitest';
import { preparedPages } from '../../src/lib/publish/preparedPages.ts';
import { writePages } from '../../src/lib/publish/writePages.ts';
import type { Page } from '../../src/lib/view/page.ts';
import { filesIn, temporaryFolder } from '../support/temporaryFolder.ts';

const page = (path: string, heading: string) =>
  ({ kind: 'notFound', path, body: { heading }, assets: [] }) as unknown as Page;
const prepared = (...pages: Page[]) => preparedPages(pages);

describe('preparedPages', () => {
  it('gives pages that show the same the same digest, and no others', () => {
    const [first, again, other, moved] = prepared(
      page('a.html', 'A'),
      page('a.html', 'A'),
      page('a.html', 'B'),
      page('b.html', 'A'),
    );
    expect(first?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(again?.digest).toBe(first?.digest);
    expect(new Set([first, other, moved].map((one) => one?.digest)).size).toBe(3);
  });
});

describe('writePages', () => {
  it('writes one file a page', async () => {
    const folder = temporaryFolder();
    expect(await writePages(prepared(page('goals/b.html', 'B'), page('goals.html', 'A')), folder)).toBe(2);
    const files = filesIn(folder);
    expect(Object.keys(files)).toEqual(['goals.html.json', 'goals/b.html.json']);
    expect(JSON.parse(files['goals.html.json'] ?? '')).toEqual(page('goals.html', 'A'));
  });

  it('counts what changed, and leaves no page behind', async () => {
    const folder = temporaryFolder();
    await writePages(prepared(page('a.html', 'A'), page('b.html', 'B'), page('c.html', 'C')), folder);
    const before = filesIn(folder);
    expect(await writePages(prepared(page('a.html', 'A'), page('b.html', 'B'), page('c.html', 'C')), folder)).toBe(0);
    expect(filesIn(folder)).toEqual(before);
    expect(await writePages(prepared(page('a.html', 'A'), page('b.html', 'new')), folder)).toBe(1 + 1);
    expect(Object.keys(filesIn(folder))).toEqual(['a.html.json', 'b.html.json']);
  });
});
