import { parseArgs } from 'node:util';
import { nearest } from '../lib/diagnostics/nearest.ts';
import { type Language, say } from '../lib/language/language.ts';
import type { Command } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { type OptionRow, type OptionValues, optionsOf } from './options.ts';
import { Refusal } from './refusal.ts';

export interface ParsedCall {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
}

/** Reads what stands after a command's name; refuses what it does not know, with what was probably meant. */
export function parseCall(command: Command, args: readonly string[], language: Language): ParsedCall {
  const rows = optionsOf(command);
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries([...rows].map(([name, row]) => [name, parserRow(row)])),
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(token, rows, command, language);
  const most = command.positional === undefined ? 0 : (command.positional.most ?? positionals.length);
  const extra = positionals[most];
  if (extra !== undefined)
    throw new Refusal(
      most === 0
        ? say(cliMessages, language).unexpectedArgument(command.name, extra)
        : say(cliMessages, language).tooManyArguments(command.name, most, extra),
    );
  return { values: values as OptionValues, positionals };
}

function parserRow({ type, short }: OptionRow): { type: 'string' | 'boolean'; short?: string } {
  return short === undefined ? { type } : { type, short };
}

function checkOption(
  token: { name: string; rawName: string; value: string | undefined },
  rows: ReadonlyMap<string, OptionRow>,
  command: Command,
  language: Language,
): void {
  const text = say(cliMessages, language);
  const row = rows.get(token.name);
  if (row === undefined)
    throw new Refusal(text.unknownOption(token.rawName, nearest(token.name, rows.keys()), command.name));
  const { type, allowed } = row;
  if (type === 'boolean') {
    if (token.value !== undefined) throw new Refusal(text.noValueWanted(token.rawName));
  } else if (token.value === undefined || token.value === '' || token.value.startsWith('--')) {
    throw new Refusal(text.valueMissing(token.rawName));
  } else if (allowed !== undefined && !allowed.includes(token.value)) {
    throw new Refusal(text.valueUnknown(token.rawName, token.value, allowed, nearest(token.value, allowed)));
  }
}
