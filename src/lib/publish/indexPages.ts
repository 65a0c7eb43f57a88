import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where the index stands below the site's root. */
const folder = 'pagefind';

/** What our own page of search asks for; Pagefind also writes interfaces of its own. */
const needed = /^(?:fragment|index|filter)$|^pagefind\.js$|^pagefind-entry\.json$|\.pf_meta$|^wasm\.(?!unknown)/;

/** Codes, rows and numbers of tables are not what people look for, and would be most of the index. */
const notWords = ['svg', '.num', '.src', '.fid', '.prov', '.traces', '.around', '.pager', '.used'];

/**
 * Makes the index of a finished site from its pages: what a page does not show, search can't find.
 * Which pages count, and under which heading, they say themselves (`data-pagefind-body`, `data-pagefind-filter`).
 */
export async function indexPages(site: string): Promise<void> {
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: notWords });
    if (index === undefined) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: path.join(site, folder) });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(problems.join('; '));
  } finally {
    await close();
  }
  const names = await readdir(path.join(site, folder));
  await Promise.all(
    names.filter((name) => !needed.test(name)).map((name) => rm(path.join(site, folder, name), { recursive: true })),
  );
}
