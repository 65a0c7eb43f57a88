import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { readPart } from './readPart.ts';

/** Bytes that were worked out once and may be worked out again: any of them may be gone at any time. */
export interface KeptBytes {
  /** What was kept under a name, or a piece of it; null when it is not there or can't be read. */
  read(name: string, piece?: Piece): Buffer | null;
  /** Keeps them, or doesn't: a full or read-only disk is no reason to fail. Tells when it was, in milliseconds of the disk's own clock; null when it was not. */
  write(name: string, bytes: readonly Uint8Array[]): number | null;
  /** Removes the oldest until what is left is within the limits. */
  prune(): void;
}

export interface Piece {
  readonly at: number;
  readonly length: number;
}

/** What a folder may hold: a few clients with millions of rows, or hundreds with some thousands. */
const limits = { bytes: 1024 * 1024 * 1024, files: 20_000 };

/** Bytes in files of a folder. They are written beside their place and renamed, so that nobody ever reads a half of them. */
export function keptBytes(folder: string, { bytes: mostBytes, files: mostFiles } = limits): KeptBytes {
  let isChanged = false;
  return {
    read(name, piece) {
      try {
        const path = join(folder, name);
        return piece === undefined ? readFileSync(path) : readPart(path, piece.at, piece.length);
      } catch {
        return null;
      }
    },
    write(name, bytes) {
      const unfinished = join(folder, `${name}.${process.pid}-${threadId}`);
      try {
        mkdirSync(folder, { recursive: true });
        writeParts(unfinished, bytes);
        const { mtimeMs } = statSync(unfinished);
        renameSync(unfinished, join(folder, name));
        isChanged = true;
        return mtimeMs;
      } catch {
        removeIfThere(unfinished);
        return null;
      }
    },
    prune() {
      if (!isChanged) return;
      let [bytes, files] = [0, 0];
      for (const { path, size } of newestFirst(folder)) {
        bytes += size;
        files += 1;
        if (bytes > mostBytes || files > mostFiles) removeIfThere(path);
      }
    },
  };
}

function writeParts(path: string, bytes: readonly Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    for (const part of bytes) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path);
  } catch {
    // Whatever keeps it there does not stand in the way of the work.
  }
}

/** Another process may remove a file between two looks at it. */
function newestFirst(folder: string): { path: string; size: number }[] {
  const files = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? [] : [{ path, size: stats.size, changed: stats.mtimeMs }];
  });
  return files.toSorted((a, b) => b.changed - a.changed);
}
