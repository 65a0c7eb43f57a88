import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../src/lib/publish/memoryFile.ts';
import { openSearchIndex } from '../../src/lib/publish/searchIndex.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const kinds = ['goals', 'posts', 'pages', 'channels', 'kpis'];
const page = (kind: string) =>
  `<html lang="en"><body><main data-pagefind-body data-pagefind-meta="kind:${kind}"><h1>About ${kind}</h1></main></body></html>`;
const pages = new Map([
  ...kinds.map((kind) => [`${kind}.html`, page(kind)] as const),
  ['404.html', '<html lang="en"><body><main><h1>Nothing here</h1></main></body></html>'],
]);

/** A page's data is not what is tested here: a hash of what it shows stands for it. */
const asked = (all: ReadonlyMap<string, string>) =>
  [...all].map(([path, html]) => ({ path, text: '', digest: createHash('sha256').update(html).digest('hex') }));

async function indexOf(all: ReadonlyMap<string, string>, version = 'v1', memory = newMemory()) {
  const index = await openSearchIndex(memory, version, asked(all));
  for (const [name, html] of all) index.add(name, Buffer.from(html));
  const files = await index.files();
  await index.close();
  return files;
}

const newMemory = () => memoryFile(temporaryFolder(), 'search', 'team /a');

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const hex = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]).toSorted();

describe('the index of search', () => {
  it('knows the kind of each page that counts, and holds nothing that no page asks for', async () => {
    const files = await indexOf(pages);
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

  it('leaves drawings out, one in another too, and keeps what stands around them', async () => {
    const drawn = page('goals').replace(
      '</main>',
      '<svg viewBox="0 0 9 9"><svg><text>inner</text></svg><text>outer</text></svg><p>between</p><svg></svg><p>after</p></main>',
    );
    const files = await indexOf(new Map([['goals.html', drawn]]));
    const [fragment] = [...files]
      .filter(([name]) => name.includes('/fragment/'))
      .map(([, bytes]) => gunzipSync(bytes).toString());
    const { content } = JSON.parse(fragment?.slice(fragment.indexOf('{')) ?? '') as { content: string };
    expect(content.match(/\p{L}+/gu)).toEqual(['About', 'goals', 'between', 'after']);
  });

  it('has the same bytes each time', async () => {
    expect(hex(await indexOf(pages))).toEqual(hex(await indexOf(pages)));
  });

  it('is taken from memory for the same pages and the same version only', async () => {
    const memory = newMemory();
    const first = await indexOf(pages, 'v1', memory);
    const written = readFileSync(memory, 'utf8');
    expect(hex(await indexOf(pages, 'v1', memory))).toEqual(hex(first));
    expect(readFileSync(memory, 'utf8')).toBe(written);
    await indexOf(pages, 'v2', memory);
    expect(readFileSync(memory, 'utf8')).not.toBe(written);
    const edited = new Map([...pages, ['goals.html', page('posts')] as const]);
    const after = await indexOf(edited, 'v2', memory);
    const known = Object.values(JSON.parse(text(after.get('pagefind/kinds.json'))) as Record<string, string>);
    expect(known.toSorted()).toEqual(['channels', 'kpis', 'pages', 'posts', 'posts']);
  });

  it('is made anew where its memory is damaged', async () => {
    const memory = newMemory();
    const first = await indexOf(pages, 'v1', memory);
    writeFileSync(memory, readFileSync(memory, 'utf8').replace('kinds.json', 'kinds.jsn'));
    expect(hex(await indexOf(pages, 'v1', memory))).toEqual(hex(first));
  });
});
