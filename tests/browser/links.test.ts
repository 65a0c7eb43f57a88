import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, elementsOf } from './builtPages.ts';

const site = inject('demo');
const pages = builtPages(site).map(({ path: name, html }) => ({ name, elements: elementsOf(html) }));
const ids = new Map(
  pages.map(({ name, elements }) => [name, new Set(elements.map(({ attributes }) => attributes.get('id')))]),
);

const urls = pages.flatMap(({ name, elements }) =>
  elements.flatMap(({ tag, attributes }) =>
    ['href', 'src', 'xlink:href', 'poster', 'action'].flatMap((attribute) => {
      const url = attributes.get(attribute);
      return url === undefined ? [] : [{ page: name, tag, url }];
    }),
  ),
);
const isOutside = (url: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);
const inside = urls.filter(({ url }) => !isOutside(url));

function problemOf({ page, url }: { page: string; url: string }): string | null {
  if (url.startsWith('/')) return 'not relative';
  const [to = '', fragment] = url.split('#');
  const target = path.posix.join(path.posix.dirname(page), decodeURI(to.split('?')[0] ?? ''));
  const file =
    to === '' ? page : target.endsWith('/') || target === '.' ? path.posix.join(target, 'index.html') : target;
  if (file.startsWith('..')) return 'outside of the site';
  if (!existsSync(path.join(site, file))) return 'no such file';
  if (fragment === undefined || fragment === '' || !file.endsWith('.html')) return null;
  return ids.get(file)?.has(decodeURIComponent(fragment)) ? null : 'no such fragment';
}

describe('links of the demo', () => {
  it('are many', () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(inside.length).toBeGreaterThan(5000);
  });

  it('all lead somewhere, down to the fragment', () => {
    const broken = inside.flatMap((link) => {
      const problem = problemOf(link);
      return problem === null ? [] : [`${link.page}: ${link.url} (${problem})`];
    });
    expect(broken.length === 0 ? [] : [`${broken.length} broken`, ...broken.slice(0, 30)]).toEqual([]);
  });

  it('lead out of the site only where a reader follows them', () => {
    const loaded = urls.filter(({ tag, url }) => tag !== 'a' && isOutside(url) && !url.startsWith('data:'));
    expect(loaded).toEqual([]);
    const schemes = new Set(urls.filter(({ url }) => isOutside(url)).map(({ url }) => url.split(':', 1)[0]));
    expect([...schemes].filter((scheme) => !['https', 'http', 'mailto', 'data'].includes(scheme ?? ''))).toEqual([]);
  });
});

describe('every page of the demo', () => {
  it.each([
    ['no word that stands for a missing value', /\b(?:NaN|Infinity|undefined|\[object Object\])\b|>null<|не число/],
    ['no inline style and no inline handler', /<[^>]+\s(?:style|on[a-z]+)="/],
    ['no path of the machine that built it', /\/(?:home|Users|tmp|work|root)\//],
  ])('has %s', (_name, pattern) => {
    const found = builtPages(site).flatMap(({ path: name, html }) => {
      const text = pattern.exec(html)?.[0];
      return text === undefined ? [] : [`${name}: ${text}`];
    });
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('has a policy that allows nothing from elsewhere', () => {
    const policies = pages.map(({ elements }) =>
      elements
        .find(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy')
        ?.attributes.get('content'),
    );
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      // The page of search compiles Pagefind; which page that is, its own test says.
      expect(policy?.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-|https?:|\*/);
    }
  });
});
