import path from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds. Not below 50: of two changes of a file that are closer, chokidar tells the first only, and the file is read after both. */
const quiet = 60;

export interface FolderWatcher {
  readonly close: () => Promise<void>;
}

/**
 * Tells which files of a client's folder were edited, added or deleted: paths below `root`, with forward slashes.
 * Resolves when no edit can be missed any more. Edits are gathered until none has come for a moment, since an editor writes a file in several strokes.
 */
export async function watchFolder(
  root: string,
  onEdit: (files: readonly string[]) => void | Promise<void>,
): Promise<FolderWatcher> {
  const edited = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const tell = async (): Promise<void> => {
    const files = [...edited].toSorted();
    edited.clear();
    if (files.length > 0) await onEdit(files);
  };
  const note = (event: string, file: string): void => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    edited.add(path.relative(root, file).split(path.sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(tell);
    }, quiet);
  };
  // A watcher each: chokidar calls itself ready too early where one of its folders is not there yet.
  const watchers = ['src/content', 'data'].map((name) =>
    watch(path.join(root, name), { ignoreInitial: true }).on('all', note),
  );
  await Promise.all(watchers.map((one) => new Promise<void>((resolve) => one.once('ready', () => resolve()))));
  return {
    close: async () => {
      clearTimeout(timer);
      await Promise.all(watchers.map((one) => one.close()));
      await running;
    },
  };
}
