import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Files below a folder of the repository that end in one of the endings: path from the root, with forward slashes, and text. */
export function sourceFiles(folder: string, ...endings: readonly string[]): readonly (readonly [string, string])[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .toSorted()
    .map((name) => [name, readFileSync(path.join(root, name), 'utf8')] as const);
}

/** What a file imports: packages by name, own files by their path from the root. */
export function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map(([, named, loaded]) => {
    const target = (named ?? loaded ?? '').replace(/\?.*$/, '');
    return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
  });
}
