import type { Language } from '../lib/language/language.ts';
import { columns } from './columns.ts';
import type { Command } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { type OptionRow, optionsOf } from './options.ts';

/** `almanac --help` */
export function programHelp(commands: readonly Command[], language: Language): string {
  const text = cliMessages[language];
  const rows = commands.map(({ name, summary }): [string, string] => [name, summary[language]]);
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
  const text = cliMessages[language];
  const { name, positional, description, example } = command;
  const rows = [...optionsOf(command)].map(([option, row]): [string, string] => [
    optionUsage(option, row),
    row.text[language],
  ]);
  return [
    description[language],
    '',
    `${text.usage}: almanac ${name}${positional === undefined ? '' : ` ${positional.name}`} …`,
    ...(positional === undefined ? [] : [columns([[positional.name, positional.text[language]]])]),
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
