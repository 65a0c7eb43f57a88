import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { dev } from './commands/dev.ts';

/** Every command, in the order of help. */
export const commands: readonly Command[] = [dev, build];
