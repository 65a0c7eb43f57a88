import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../src/lib/publish/memoryFile.ts';
import { recallSearchIndex, searchIndex } from '../../src/lib/publish/searchIndex.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const kinds = ['goals', 'posts', 'pages', 'channels', 'kpis'];
const page = (kind: string) =>
  `<html lang="en"><body><main data-pagefind-body data-pagefind-meta="kind:${kind}"><h1>About ${kind}</h1></main></body></html>`;
const pages = new Map([
  ...kinds.map((kind) => [`${kind}.html`, page(kind)] as const),
  ['404.html', '<html lang="en"><body><main><h1>Nothing here</h1></main></body></html>'],
]);

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const hex = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]).toSorted();

describe('the index of search', () => {
  it('knows the kind of each page that counts, and holds nothing that no page asks for', async () => {
    const files = await searchIndex(pages);
    const known = JSON.parse(text(files.get('pagefind/kinds.json'))) as Record<string, string>;
    expect(Object.values(known).toSorted()).toEqual(kinds.toSorted());
    const fragments = [...files.keys()].filter((name) => name.startsWith('pagefind/fragment/'));
    expect(fragments.toSorted()).toEqual(Object.keys(known).map((id) => `pagefind/fragment/${id}.pf_fragment`));
    const others = [...files.keys()].filter((name) => !/fragment|\/index\/|kinds/.test(name)).toSorted();
    expect(others).toHaveLength(4);
    expect(others[0]).toBe('pagefind/pagefind-entry.json');
    expect(others[1]).toMatch(/^pagefind\/pagefind\.en_\w+\.pf_meta$/);
    expect(others.slice(2)).toEqual(['pagefind/pagefind.js', 'pagefind/wasm.en.pagefind']);
  });

  it('has the same bytes, whatever the order of the pages', async () => {
    const backwards = new Map([...pages].toReversed());
    expect(hex(await searchIndex(backwards))).toEqual(hex(await searchIndex(pages)));
  });

  it('is taken from memory for the same pages and the same version only', async () => {
    const memory = memoryFile(temporaryFolder(), 'search', 'team /a');
    const first = await recallSearchIndex(memory, 'v1', pages);
    const written = readFileSync(memory, 'utf8');
    expect(hex(await recallSearchIndex(memory, 'v1', pages))).toEqual(hex(first));
    expect(readFileSync(memory, 'utf8')).toBe(written);
    await recallSearchIndex(memory, 'v2', pages);
    expect(readFileSync(memory, 'utf8')).not.toBe(written);
    const edited = new Map([...pages, ['goals.html', page('posts')] as const]);
    const after = await recallSearchIndex(memory, 'v2', edited);
    const known = Object.values(JSON.parse(text(after.get('pagefind/kinds.json'))) as Record<string, string>);
    expect(known.toSorted()).toEqual(['channels', 'kpis', 'pages', 'posts', 'posts']);
  });

  it('is made anew where its memory is damaged', async () => {
    const memory = memoryFile(temporaryFolder(), 'search', 'team /a');
    const first = await recallSearchIndex(memory, 'v1', pages);
    writeFileSync(memory, readFileSync(memory, 'utf8').replace('kinds.json', 'kinds.jsn'));
    expect(hex(await recallSearchIndex(memory, 'v1', pages))).toEqual(hex(first));
  });
});
