import fs from 'node:fs/promises';
import { exchange } from './exchange.ts';

/** The calls by which publishing touches the disk: one place, so that a test can let each of them fail. */
export type Files = { readonly exchange: typeof exchange } & Pick<
  typeof fs,
  | 'cp'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'mkdtemp'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'symlink'
  | 'writeFile'
>;

export const disk: Files = { ...fs, exchange };

/** Whether something has this name, even a link to nothing. */
export async function exists(files: Files, path: string): Promise<boolean> {
  try {
    await files.lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
