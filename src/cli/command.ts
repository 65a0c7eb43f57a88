import type { History } from '../lib/history/history.ts';
import type { Language, Words } from '../lib/language/language.ts';
import type { Io } from './io.ts';
import type { OptionName, OptionRow, OptionValues } from './options.ts';

/** 0: done, nothing wrong. 1: done, and something is wrong with the client's folder. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** One way to call a command: what was asked, settled down to the last default. */
export interface Call {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
  /** The client's folder, absolute. */
  readonly root: string;
  /** The day that counts as today: `2026-11-12`. */
  readonly asOf: string;
  /** Of messages and of pages. */
  readonly language: Language;
  readonly io: Io;
  /** Who tells the folder's past, where it is not the folder's own repository. */
  readonly past?: (() => History) | undefined;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Words<string>;
  /** What it does, for its own help. */
  readonly description: Words<string>;
  /** What stands after the command's name, `FILE…`; absent: nothing may. */
  readonly positional?: {
    readonly name: string;
    readonly text: Words<string>;
    /** How many may stand there at most; absent: any number. */
    readonly most?: number;
  };
  /** Beside the options that every command has. */
  readonly options: readonly OptionName[];
  /** Options that only this command has, before the others; the values are texts. */
  readonly own?: Readonly<Record<string, OptionRow>>;
  readonly example: string;
  readonly run: (call: Call) => Promise<ExitCode>;
}
