import { say } from '../lib/language/language.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';

const usual = 4321;

export function readPort({ values, language }: Pick<Call, 'values' | 'language'>): number {
  if (values.port === undefined) return usual;
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 0;
  if (port < 1 || port > 65535) throw new Refusal(say(cliMessages, language).notAPort(values.port));
  return port;
}
