import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
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
    ask: process.stdin.isTTY === true && process.stderr.isTTY === true ? terminalLines() : null,
    env: process.env,
    now: Date.now,
    kept: keptBytes(path.join(packageFolder, '.almanac', 'readings')),
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
      }),
  };
}

/**
 * Asks line by line. Lines that come before they are asked for, as when somebody pastes several, wait for their question.
 * Null once the input has ended, by Ctrl+D or Ctrl+C.
 */
function terminalLines(): NonNullable<Io['ask']> {
  let lines: Interface | null = null;
  const waiting: string[] = [];
  let ended = false;
  let wake = (): void => undefined;
  const open = (): Interface => {
    const opened = createInterface({ input: process.stdin, output: process.stderr });
    opened.on('line', (line) => {
      waiting.push(line);
      wake();
    });
    opened.on('close', () => {
      ended = true;
      wake();
    });
    return opened;
  };
  return async (question) => {
    lines ??= open();
    if (!ended) {
      lines.setPrompt(question);
      lines.prompt();
    }
    while (waiting.length === 0 && !ended)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    if (!ended) lines.pause();
    return waiting.shift() ?? null;
  };
}
