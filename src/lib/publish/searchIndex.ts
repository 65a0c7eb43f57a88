import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareText } from '../language/compareText.ts';
import { readMemory, writeMemory } from './memoryFile.ts';
import type { PreparedPage } from './preparedPages.ts';

/** Where the index stands below the site's root. */
const folder = 'pagefind';

/** What our own page of search asks for; Pagefind also writes interfaces of its own. */
const needed = /^(?:(?:fragment|index)\/.+|pagefind\.js|pagefind-entry\.json|.+\.pf_meta|wasm\.(?!unknown).+)$/;

/** Codes, rows and numbers of tables are not what people look for, and would be most of the index. */
const notWords = ['svg', '.num', '.src', '.fid', '.prov', '.traces', '.around', '.pager', '.used'];

/** A drawing without another in it. */
const drawing = /<svg\b(?:[^<]|<(?!\/?svg\b))*<\/svg>/g;

/** Files of a site by their path below its root. */
type SiteBytes = ReadonlyMap<string, Uint8Array>;

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** An index that is made while pages are drawn: Pagefind is a program of its own, and takes another core. */
export interface SearchIndex {
  /** Gives it the next page. Pages come in the order of their names: another order would be told by the index. */
  readonly add: (name: string, html: Uint8Array) => void;
  /** The files of the index, below the site's root, once all pages were given. Throws what Pagefind says against a page. */
  readonly files: () => Promise<SiteBytes>;
  /** Ends Pagefind, whether the files were asked for or not. */
  readonly close: () => Promise<void>;
}

/**
 * The index of a site's pages: what a page does not show, search can't find. Which pages count, and under which heading,
 * they say themselves (`data-pagefind-body`, `data-pagefind-meta`). Headings are not filters of Pagefind: it numbers those
 * by chance, and no two indexes of a site would be the same. Where `memory` has the index of the same pages, `asked` in the
 * order of names and drawn by the same `version`, it is that.
 */
export async function openSearchIndex(
  memory: string,
  version: string,
  asked: readonly PreparedPage[],
): Promise<SearchIndex> {
  const key = digestOf(version, asked);
  const known = await readMemory(memory, key);
  if (known.size > 0) {
    return { add: () => undefined, files: async () => known, close: async () => undefined };
  }
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({ excludeSelectors: notWords });
  if (index === undefined) throw new Error(errors.join('; '));
  const refused: string[] = [];
  let added = Promise.resolve();
  const add = (sourcePath: string, html: Uint8Array): void => {
    const content = indexedPart(Buffer.from(html).toString());
    if (content === null) return;
    added = added.then(async () => void refused.push(...(await index.addHTMLFile({ sourcePath, content })).errors));
    // Told by `files`; until then it is nobody's.
    added.catch(() => undefined);
  };
  const files = async (): Promise<SiteBytes> => {
    await added;
    const made = await index.getFiles();
    const problems = [...refused, ...made.errors];
    if (problems.length > 0) throw new Error(problems.join('; '));
    const site = siteBytes(made.files.filter((file) => needed.test(file.path)));
    await writeMemory(memory, key, site);
    return site;
  };
  const end = async (): Promise<void> => {
    await added.catch(() => undefined);
    await close();
  };
  return { add, files, close: end };
}

function siteBytes(files: readonly IndexFile[]): SiteBytes {
  const kinds = Buffer.from(JSON.stringify(kindsOfPages(files)));
  return new Map(
    [...files, { path: 'kinds.json', content: kinds }].map((file) => [`${folder}/${file.path}`, file.content]),
  );
}

/**
 * What Pagefind has to read of a page: it takes longer to read one than we take to draw it. Pages that do not count are not
 * given to it, and drawings, which it would leave out, are cut out of the others.
 */
function indexedPart(html: string): string | null {
  if (!html.includes('data-pagefind-body')) return null;
  const plain = html.replaceAll(drawing, '');
  return plain.length < html.length && plain.includes('<svg') ? indexedPart(plain) : plain;
}

/** The heading of each page by the name under which Pagefind's results know the page: a fragment of the index. */
function kindsOfPages(files: readonly IndexFile[]): Readonly<Record<string, string>> {
  const fragments = files.filter((file) => file.path.startsWith('fragment/'));
  const rows = fragments.map(({ path, content }): [string, string] => {
    const text = gunzipSync(content).toString();
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { kind: string } };
    return [posix.parse(path).name, meta.kind];
  });
  return Object.fromEntries(rows.toSorted(([a], [b]) => compareText(a, b)));
}

function digestOf(version: string, pages: readonly PreparedPage[]): string {
  const hash = createHash('sha256').update(version);
  for (const { path, digest } of pages) hash.update(`\0${path}\0${digest}`);
  return hash.digest('hex');
}
