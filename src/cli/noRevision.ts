import { openHistory } from '../lib/history/history.ts';
import { say } from '../lib/language/language.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';

/** A revision that git does not know; a clone of the newest commits says that it is one. */
export function noRevision(
  revision: string,
  why: string,
  { root, language }: Pick<Call, 'root' | 'language'>,
): Refusal {
  const text = say(cliMessages, language);
  const isShallow = openHistory(root).reach === 'shallow';
  return new Refusal(text.noRevision(revision, why) + (isShallow ? ` ${text.shallowClone}` : ''));
}
