import type { Io } from './io.ts';

/** One line on a terminal that says what is being done; nothing in a pipe. */
export interface Progress {
  readonly say: (what: string) => void;
  readonly end: () => void;
}

const clearLine = '\r\u001b[2K';

export function progress(io: Io): Progress {
  if (!io.terminal) return { say: () => undefined, end: () => undefined };
  return { say: (what) => io.err(`${clearLine}… ${what}`), end: () => io.err(clearLine) };
}
