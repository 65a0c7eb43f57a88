import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

const engine = path.resolve(import.meta.dirname, '../..');

/** The smallest client of the tests in a folder of its own, with the pictures that its posts name. */
export async function bakery(root: string): Promise<string> {
  cpSync(path.join(engine, 'tests/site/cases/bakery'), root, { recursive: true });
  const media = path.join(root, 'src/content/posts/media');
  mkdirSync(media, { recursive: true });
  for (const name of ['oven.jpg', 'secret.jpg'])
    await sharp({ create: { width: 800, height: 400, channels: 3, background: '#b40' } }).toFile(
      path.join(media, name),
    );
  return root;
}

/** A client whose site can say one of two words. */
export interface TwoWords {
  readonly root: string;
  readonly out: string;
  /** From now on its next site says this word. */
  readonly write: (word: string) => void;
  /** The words of whole sites by the hash of all of their files: a mixed site has no word. */
  readonly known: ReadonlyMap<string, string>;
  /** What the slower one of the two builds took. */
  readonly milliseconds: number;
}

/** Builds the site with each of the words; that with the second one stands. */
export async function twoWords(
  root: string,
  build: (root: string, out: string) => Promise<unknown>,
): Promise<TwoWords> {
  await bakery(root);
  const out = path.join(root, 'dist');
  const file = path.join(root, 'src/content/client.yaml');
  const text = readFileSync(file, 'utf8');
  const write = (word: string) => writeFileSync(file, text.replace(/^headline: .*$/m, `headline: Bread by ${word}`));
  const known = new Map<string, string>();
  let milliseconds = 0;
  for (const word of ['one', 'two']) {
    write(word);
    const started = performance.now();
    await build(root, out);
    milliseconds = Math.max(milliseconds, performance.now() - started);
    known.set(hashOf(out), word);
  }
  if (known.size !== 2) throw new Error('The two sites are one.');
  return { root, out, write, known, milliseconds };
}

/** Of all names and bytes of a folder. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const file = path.join(folder, name);
    hash.update(name);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
