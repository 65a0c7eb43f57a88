import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareText } from '../language/compareText.ts';
import { readMemory, writeMemory } from './memoryFile.ts';

/** Where the index stands below the site's root. */
const folder = 'pagefind';

/** What our own page of search asks for; Pagefind also writes interfaces of its own. */
const needed = /^(?:(?:fragment|index)\/.+|pagefind\.js|pagefind-entry\.json|.+\.pf_meta|wasm\.(?!unknown).+)$/;

/** Codes, rows and numbers of tables are not what people look for, and would be most of the index. */
const notWords = ['svg', '.num', '.src', '.fid', '.prov', '.traces', '.around', '.pager', '.used'];

/** Files of a site by their path below its root. */
type SiteBytes = ReadonlyMap<string, Uint8Array>;

/**
 * The index of a site's pages as files: what a page does not show, search can't find. Which pages count, and under which
 * heading, they say themselves (`data-pagefind-body`, `data-pagefind-meta`). Headings are not filters of Pagefind: it
 * numbers those by chance, and no two indexes of a site would be the same.
 */
export async function searchIndex(pages: ReadonlyMap<string, string>): Promise<SiteBytes> {
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: notWords });
    if (index === undefined) throw new Error(errors.join('; '));
    const refused: string[] = [];
    // One by one in the order of names: an order of chance would be told by the index.
    for (const [name, content] of inOrder(pages))
      refused.push(...(await index.addHTMLFile({ sourcePath: name, content })).errors);
    const made = await index.getFiles();
    const problems = [...refused, ...made.errors];
    if (problems.length > 0) throw new Error(problems.join('; '));
    const files = made.files.filter((file) => needed.test(file.path));
    const kinds = Buffer.from(JSON.stringify(kindsOfPages(files)));
    return new Map(
      [...files, { path: 'kinds.json', content: kinds }].map((file) => [`${folder}/${file.path}`, file.content]),
    );
  } finally {
    await close();
  }
}

/** The same from `memory`, where the last build has indexed the same pages. `version` changes with the program that indexes. */
export async function recallSearchIndex(
  memory: string,
  version: string,
  pages: ReadonlyMap<string, string>,
): Promise<SiteBytes> {
  const key = digestOf(version, pages);
  const known = await readMemory(memory, key);
  if (known.size > 0) return new Map([...known].map(([name, text]) => [name, Buffer.from(text, 'base64')]));
  const made = await searchIndex(pages);
  const entries = [...made].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const);
  await writeMemory(memory, key, new Map(entries));
  return made;
}

/** The heading of each page by the name under which Pagefind's results know the page: a fragment of the index. */
function kindsOfPages(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Readonly<Record<string, string>> {
  const fragments = files.filter((file) => file.path.startsWith('fragment/'));
  const rows = fragments.map(({ path, content }): [string, string] => {
    const text = gunzipSync(content).toString();
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { kind: string } };
    return [posix.parse(path).name, meta.kind];
  });
  return Object.fromEntries(rows.toSorted(([a], [b]) => compareText(a, b)));
}

function digestOf(version: string, pages: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(version);
  for (const [name, html] of inOrder(pages)) hash.update(`\0${name}\0`).update(html);
  return hash.digest('hex');
}

function inOrder(pages: ReadonlyMap<string, string>): [string, string][] {
  return [...pages].toSorted(([a], [b]) => compareText(a, b));
}
