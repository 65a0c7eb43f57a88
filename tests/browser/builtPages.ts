import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One page of a built site: its path below the site's root, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

export function builtPages(site: string): readonly BuiltPage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({ path: name, html: readFileSync(path.join(site, name), 'utf8') }));
}

/** One page of each folder, and every page of the root: a page of each kind without knowing the kinds. */
export function pageOfEachKind(pages: readonly Pick<BuiltPage, 'path'>[]): readonly string[] {
  const seen = new Set<string>();
  return pages
    .map((page) => page.path)
    .filter((name) => {
      const folder = path.posix.dirname(name);
      if (folder === '.') return true;
      const isNew = !seen.has(folder);
      seen.add(folder);
      return isNew;
    });
}

export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#38': '&',
  '#34': '"',
};

/** Every element of a page that Astro wrote: attributes are always quoted there. */
export function elementsOf(html: string): Element[] {
  const tags = html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/gi);
  return [...tags].map(([, tag = '', attributes = '']) => ({
    tag: tag.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
        name,
        value.replaceAll(/&([a-z]+|#\d+);/g, (whole, reference: string) => references[reference] ?? whole),
      ]),
    ),
  }));
}
