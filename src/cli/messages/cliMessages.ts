import type { Language } from '../../lib/language/language.ts';
import { type CliMessages, en } from './en.ts';
import { ru } from './ru.ts';

export const cliMessages: Readonly<Record<Language, CliMessages>> = { en, ru };
