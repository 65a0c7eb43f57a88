import type { KeptBytes } from '../lib/source/keptBytes.ts';

/** What a command may touch of the world around it; a test gives its own. */
export interface Io {
  /** What was asked for: can be piped into a file. */
  readonly out: (text: string) => void;
  /** Progress and problems. */
  readonly err: (text: string) => void;
  /** Whether somebody watches `err` on a terminal. */
  readonly terminal: boolean;
  /** Asks the person at the terminal; null answers: they ended the input. Null where nobody can be asked. */
  readonly ask: ((question: string) => Promise<string | null>) | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970, UTC. The only clock of the program. */
  readonly now: () => number;
  /** Resolves when the person asks a server to stop. */
  readonly stopped: () => Promise<void>;
  /** Where readings of exports are kept between calls; absent: nowhere. */
  readonly kept?: KeptBytes | undefined;
}
