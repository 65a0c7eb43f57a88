import { expect, it } from 'vitest';
import { preparedPages } from '../../src/lib/publish/preparedPages.ts';
import type { Page } from '../../src/lib/view/page.ts';

it('pages are drawn and indexed in the order of their paths, whatever order they are made in', () => {
  const pages = ['posts/b.html', 'goals.html', 'posts/a.html'].map((path) => ({ path }) as Page);
  const paths = (all: readonly Page[]) => preparedPages(all).map(({ path }) => path);
  expect(paths(pages)).toEqual(['goals.html', 'posts/a.html', 'posts/b.html']);
  expect(paths(pages.toReversed())).toEqual(paths(pages));
});
