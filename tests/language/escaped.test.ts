import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWithTexts } from '../../src/cli/openWithTexts.ts';
import type { Language } from '../../src/lib/language/language.ts';
import { toSite } from '../../src/lib/view/toSite.ts';
import { escapedWords, threeLanguages } from '../support/escapedWords.ts';

const engine = join(import.meta.dirname, '../..');

/** The texts of each page as one, and of each file of the site; lines of a feed are folded. Neighbours depend on the order of names, and samples of previews on the room that labels leave. */
function textsOf(pages: readonly { readonly path: string }[]): Map<string, string> {
  const skip = (key: string, path: string) => key === 'pager' || (key === 'posts' && path === 'previews.html');
  const read = (value: unknown, path: string): string[] => {
    if (typeof value === 'string') return [value.replaceAll('\r\n ', '')];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => (skip(key, path) ? [] : read(item, path)));
  };
  return new Map(pages.map((page) => [page.path, read(page, page.path).join('\n')]));
}

describe('every word of the pages can be said in a further language', { timeout: 60_000 }, () => {
  test.each([engine, join(engine, 'examples/polyus')])('%s', (root) => {
    const { value, diagnostics } = openWithTexts({ root, asOf: '2026-11-12', language: 'ru' });
    if (value === null) throw new Error('a demo has to open');
    const site = (language: Language) => {
      const { pages, files } = toSite({ ...value.playbook, language }, diagnostics);
      return textsOf([...pages, ...files]);
    };
    const [russian, plain, wide] = [threeLanguages.russian, threeLanguages.plain, threeLanguages.wide].map(site);
    const escaped = [...(wide ?? [])].flatMap(([path, text]) => {
      const said = { russian: russian?.get(path) ?? '', plain: plain?.get(path) ?? '', wide: text };
      return escapedWords(said).map((word) => `${path}: ${word}`);
    });
    expect(escaped).toEqual([]);
  });
});
