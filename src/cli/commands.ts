import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { figures } from './commands/figures.ts';
import { importCommand } from './commands/import.ts';
import { inspect } from './commands/inspect.ts';
import { newCommand } from './commands/new.ts';
import { pack } from './commands/pack.ts';
import { pdf } from './commands/pdf.ts';
import { preview } from './commands/preview.ts';
import { seal } from './commands/seal.ts';
import { verify } from './commands/verify.ts';

/** Every command, in the order of help. */
export const commands: readonly Command[] = [
  dev,
  build,
  preview,
  pdf,
  pack,
  check,
  diff,
  figures,
  verify,
  seal,
  inspect,
  importCommand,
  newCommand,
  exportCommand,
  explain,
];
