import { nearest } from '../lib/diagnostics/nearest.ts';
import { say } from '../lib/language/language.ts';
import type { Playbook } from '../lib/playbook/playbook.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';

/** The id of the report that a person named. Refuses what is none. */
export function reportNamed({ positionals, language }: Call, { records }: Playbook): string {
  const text = say(cliMessages, language).sealing;
  const [wanted] = positionals;
  const known = [...records.reports.keys()];
  if (wanted === undefined) throw new Refusal(text.whichReport(known));
  if (!known.includes(wanted)) throw new Refusal(text.noReport(wanted, nearest(wanted, known)));
  return wanted;
}
