import path from 'node:path';
import { watch } from 'chokidar';
import type { Call, ExitCode } from './command.ts';

/** How long edits are gathered, in milliseconds: an editor writes a file in several strokes. */
const quiet = 30;

/** Checks again after every edit of the client's folder, until it is stopped; the exit code of the last check. */
export async function watchFindings(call: Call, check: () => ExitCode): Promise<ExitCode> {
  let last = check();
  let timer: NodeJS.Timeout | undefined;
  const folders = ['src/content', 'data'].map((name) => path.join(call.root, name));
  const watcher = watch(folders, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = check();
    }, quiet);
  });
  await call.io.stopped();
  clearTimeout(timer);
  await watcher.close();
  return last;
}
