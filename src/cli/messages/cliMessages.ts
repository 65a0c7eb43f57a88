import type { Words } from '../../lib/language/language.ts';
import { type CliMessages, en } from './en.ts';
import { ru } from './ru.ts';

export const cliMessages: Words<CliMessages> = { en, ru };
