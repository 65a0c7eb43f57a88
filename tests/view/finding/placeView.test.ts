import { expect, test } from 'vitest';
import { projectPlaybook } from '../../../src/lib/playbook/projectPlaybook.ts';
import type { PlaceView } from '../../../src/lib/view/finding/placeView.ts';
import type { Page } from '../../../src/lib/view/page.ts';
import { toSite } from '../../../src/lib/view/toSite.ts';
import { viewOf } from '../../support/viewOf.ts';

const persona = (title: string, order: number, more = '') =>
  `---\ntitle: ${title}\norder: ${order}\nsegment: customer\nwho: Somebody.\n${more}---\n`;

const files = {
  'src/content/personas/ann.md': persona('Ann', 1, 'channels: [instagram]\naudience: client\n'),
  'src/content/personas/bob.md': persona('Bob', 2),
  'src/content/personas/cid.md': persona('Cid', 3),
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `src/content/posts/p${index}.md`,
      `---\ntitle: Post ${index}\ndate: 2026-11-1${index}\nchannels: [instagram]\nformat: image\npersonas: [ann]\n---\nHello.\n`,
    ]),
  ),
};

let pages: readonly Page[] | undefined;

function placeOf(path: string): PlaceView | null {
  pages ??= toSite(viewOf(files).playbook, []).pages;
  return pages.find((page) => page.path === path)?.frame.place ?? null;
}

test('a record has the way to it, its neighbours, and who names it', () => {
  const place = placeOf('audience/bob.html');
  expect(place?.crumbs.links.map(({ text, href }) => [text, href])).toEqual([
    ['Overview', '../index.html'],
    ['Audience', '../audience.html'],
  ]);
  expect(place?.crumbs.here).toBe('Bob');
  expect(place?.pager?.links.map(({ rel, text, href }) => [rel, text, href])).toEqual([
    ['prev', 'Ann', '../audience/ann.html'],
    ['next', 'Cid', '../audience/cid.html'],
  ]);
  expect(place?.usedBy).toEqual({ heading: 'Used by', none: 'Nothing names this record yet.', groups: [] });
});

test('more than eight links are folded under their number', () => {
  const groups = placeOf('audience/ann.html')?.usedBy?.groups;
  expect(groups?.map(({ name, folded, links }) => [name, folded, links.length])).toEqual([['Posts', '9', 9]]);
  expect(placeOf('channels/instagram.html')?.usedBy?.groups.map(({ name, folded }) => [name, folded])).toEqual([
    ['Personas', null],
    ['Posts', '9'],
  ]);
});

test('posts have their own neighbours, and pages about no record have no place', () => {
  expect(placeOf('posts/p1.html')?.pager).toBeNull();
  expect(placeOf('goals.html')).toBeNull();
});

test('a client reads only of pages that it has', () => {
  const { pages } = toSite(projectPlaybook(viewOf(files).playbook), []);
  const paths = new Set(pages.map(({ path }) => path));
  const links = pages.flatMap(({ path, frame: { place } }) =>
    [
      ...(place?.crumbs.links ?? []),
      ...(place?.pager?.links ?? []),
      ...(place?.usedBy?.groups.flatMap((group) => group.links) ?? []),
    ].map(({ href }) => new URL(href, `http://a/${path}`).pathname.slice(1)),
  );
  expect(links.filter((link) => !paths.has(link))).toEqual([]);
});

test('search leaves out pages that only repeat others', () => {
  const { pages } = toSite(viewOf(files).playbook, []);
  const left = pages.filter(({ frame }) => frame.found === null).map(({ path }) => path);
  // Weeks 40 to 53 of 2026 touch the quarter.
  const weeks = Array.from({ length: 14 }, (_, index) => `calendar/weeks/2026-W${40 + index}.html`);
  expect(left).toEqual([
    'calendar/2026-10.html',
    'calendar/2026-11.html',
    'calendar/2026-12.html',
    ...weeks,
    'calendar/period.html',
    'calendar/list.html',
    'calendar/parts/channel-instagram.html',
    'calendar/parts/persona-ann.html',
    '404.html',
    'design.html',
    'previews.html',
    'search.html',
    'index-az.html',
  ]);
  expect(pages.find(({ path }) => path === 'audience/ann.html')?.frame.found).toBe('personas');
  expect(pages.find(({ path }) => path === 'goals.html')?.frame.found).toBe('pages');
});
