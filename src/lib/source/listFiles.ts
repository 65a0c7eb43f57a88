import { type BigIntStats, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../language/compareText.ts';
import { readPart } from './readPart.ts';
import type { ListedFile } from './sourceFile.ts';

/** What stands below a folder: files to read, and links, which are not followed. */
export interface FolderListing {
  readonly files: readonly ListedFile[];
  readonly symlinks: readonly string[];
}

/** What nobody has put there: of Windows and of npm. */
const litter: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', 'node_modules']);

/**
 * Every file below `folder` of `root`, by path in code units, whatever order the disk has.
 * Hidden files and folders are left out; symbolic links are named and never followed, so that nothing outside of `root` is read.
 */
export function listFiles(root: string, folder: string): FolderListing {
  const files: ListedFile[] = [];
  const symlinks: string[] = [];
  const visit = (path: string): void => {
    for (const name of readdirSync(join(root, path)).toSorted()) {
      if (name.startsWith('.') || litter.has(name.toLowerCase())) continue;
      const below = `${path}/${name}`;
      const stats = lstatSync(join(root, below), { bigint: true });
      if (stats.isSymbolicLink()) symlinks.push(below);
      else if (stats.isDirectory()) visit(below);
      else if (stats.isFile()) files.push(fileOf(root, below, stats));
    }
  };
  if (isFolder(join(root, folder))) visit(folder);
  return { files: files.toSorted((a, b) => compareText(a.path, b.path)), symlinks };
}

function fileOf(root: string, path: string, { dev, ino, size, mtimeNs, ctimeNs, ctimeMs }: BigIntStats): ListedFile {
  const full = join(root, path);
  return {
    path,
    size: Number(size),
    stamp: { id: [dev, ino, size, mtimeNs, ctimeNs].join('-'), changedMs: Number(ctimeMs) },
    bytes: () => readFileSync(full),
    part: (from, length) => readPart(full, from, length),
  };
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
