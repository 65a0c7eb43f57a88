import { type Language, say } from '../lib/language/language.ts';
import { columns } from './columns.ts';
import type { Command } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { type OptionRow, optionsOf } from './options.ts';

/** `almanac --help` */
export function programHelp(commands: readonly Command[], language: Language): string {
  const text = say(cliMessages, language);
  const rows = commands.map(({ name, summary }): [string, string] => [name, say(summary, language)]);
  return [
    text.program,
    '',
    `${text.usage}: almanac COMMAND [--root DIR] …`,
    '',
    `${text.commands}:`,
    columns(rows),
    '',
    text.moreHelp,
    '',
  ].join('\n');
}

/** `almanac COMMAND --help` */
export function commandHelp(command: Command, language: Language): string {
  const text = say(cliMessages, language);
  const { name, positional, description, example } = command;
  const rows = [...optionsOf(command)].map(([option, row]): [string, string] => [
    optionUsage(option, row),
    say(row.text, language),
  ]);
  return [
    say(description, language),
    '',
    `${text.usage}: almanac ${name}${positional === undefined ? '' : ` ${positional.name}`} …`,
    ...(positional === undefined ? [] : [columns([[positional.name, say(positional.text, language)]])]),
    '',
    `${text.options}:`,
    columns(rows),
    '',
    `${text.example}: ${example}`,
    '',
  ].join('\n');
}

/** `--out DIR` */
export function optionUsage(name: string, { value, short }: OptionRow): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
