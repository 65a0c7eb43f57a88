import path from 'node:path';
import { keptBytes } from '../lib/source/keptBytes.ts';
import type { Io } from './io.ts';
import { packageFolder } from './packageFolder.ts';

/** The world of a real process. A reader that closes the pipe (`almanac figures | head`) ends the program quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 0);
    });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
    env: process.env,
    now: Date.now,
    kept: keptBytes(path.join(packageFolder, '.almanac', 'readings')),
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
      }),
  };
}
