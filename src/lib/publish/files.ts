import fs from 'node:fs/promises';

/** The calls by which publishing touches the disk: one place, so that a test can let each of them fail. */
export type Files = Pick<
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

export const disk: Files = fs;

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
