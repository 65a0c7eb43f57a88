import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the index stands below the site's root. */
const folder = 'pagefind';

/** What our own page of search asks for; Pagefind also writes interfaces of its own. */
const needed = /^(?:fragment|index)$|^pagefind\.js$|^pagefind-entry\.json$|\.pf_meta$|^wasm\.(?!unknown)/;

/** Codes, rows and numbers of tables are not what people look for, and would be most of the index. */
const notWords = ['svg', '.num', '.src', '.fid', '.prov', '.traces', '.around', '.pager', '.used'];

/**
 * Makes the index of a finished site from its pages: what a page does not show, search can't find.
 * Which pages count, and under which heading, they say themselves (`data-pagefind-body`, `data-pagefind-meta`).
 * Headings are not filters of Pagefind: it numbers those by chance, and no two indexes of a site would be the same.
 */
export async function indexPages(site: string): Promise<void> {
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: notWords });
    if (index === undefined) throw new Error(errors.join('; '));
    const refused: string[] = [];
    // One by one in the order of names: a folder's own order would be told by the index.
    for (const name of await pagesIn(site)) {
      const content = await readFile(path.join(site, name), 'utf8');
      refused.push(...(await index.addHTMLFile({ sourcePath: name, content })).errors);
    }
    const written = await index.writeFiles({ outputPath: path.join(site, folder) });
    const problems = [...refused, ...written.errors];
    if (problems.length > 0) throw new Error(problems.join('; '));
  } finally {
    await close();
  }
  const names = await readdir(path.join(site, folder));
  await Promise.all(
    names.filter((name) => !needed.test(name)).map((name) => rm(path.join(site, folder, name), { recursive: true })),
  );
  await writeFile(path.join(site, folder, 'kinds.json'), JSON.stringify(await kindsOfPages(path.join(site, folder))));
}

/** The heading of each page by the name under which Pagefind's results know the page: a fragment of the index. */
async function kindsOfPages(index: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(path.join(index, 'fragment'))).toSorted();
  const rows = names.map(async (name) => {
    const text = gunzipSync(await readFile(path.join(index, 'fragment', name))).toString();
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { kind: string } };
    return [path.parse(name).name, meta.kind] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function pagesIn(site: string): Promise<readonly string[]> {
  const names = await readdir(site, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(path.sep).join('/'))
    .toSorted();
}
