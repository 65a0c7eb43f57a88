import type { Command } from '../../src/cli/command.ts';
import { allCommands } from '../../src/cli/commands.ts';
import { optionUsage } from '../../src/cli/help.ts';
import { optionsOf } from '../../src/cli/options.ts';
import { escapeCell, generatedNote } from './markdown.ts';

const intro = `\`npm run almanac -- COMMAND\`, or \`npm run\` with the name of a daily one: \`npm run check -- --format json\`. Everything that can be said in English can be said in Russian: \`--lang ru\`.

Exit codes: **0** done and nothing wrong, **1** done and something is wrong with the client's folder (errors; warnings alone give 0), **2** could not run. Results go to standard output, progress and complaints to standard error. \`ALMANAC_DEBUG=1\` adds the technical trace to a failure.`;

const shapes = `## JSON

Each answer has a \`version\`. Within a version fields may be added; one is renamed or removed only with the next version. \`null\` is "not known", never zero.

- \`check --json\`: \`{ version: 1, errors, warnings, diagnostics: [{ code, severity, message, help, file, line, column, span, related }] }\`. Lines and columns count from 1; \`span\` is the number of characters underlined.
- \`figures --json\`: \`{ version: 1, asOf, figures: [Figure] }\`. A Figure has \`id\`, \`code\`, \`kpi\`, \`formula\`, \`value\` or \`null\` with a \`reason\`, \`unit\`, \`currency\`, \`scope\`, \`period\`, \`through\`, \`operands\`, \`comparedWith\`, \`baseline\`, \`coverage\`, \`provisional\`, \`restatements\` and \`sources: [{ file, sha256, column, rows: [{ from, to }] }]\`; rows are lines of the file.
- \`inspect --json\`: \`{ version: 1, files: [{ path, sha256, bytes, encoding, rows, rowsRead, skipped, tables, channels, period, exportedOn, metrics: [{ metric, table, header, sum, values, first, last, currency }], diagnostics }] }\`. Money is in hundredths of its currency, durations in seconds, rates are fractions of 1.
- \`diff --json\`: see [diff.md](diff.md) and [the schema](../schemas/plan-diff.schema.json).
- \`explain --json\`: \`{ version: 1, diagnostic: { code, severity, title, why, example } }\` or \`{ version: 1, figure }\`.
`;

const commands = await allCommands();

/** docs/commands.md, from the commands themselves. */
export function commandsPage(): string {
  return ['# Commands', '', generatedNote, '', intro, '', ...commands.flatMap(section), shapes].join('\n');
}

function section(command: Command): string[] {
  const { name, description, positional, example } = command;
  const argument = positional === undefined ? [] : [[positional.name, positional.text.en] as const];
  const own = [...optionsOf(command)].map(([option, row]) => [optionUsage(option, row), row.text.en] as const);
  const rows = [...argument, ...own];
  return [
    `## ${name}`,
    '',
    description.en,
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([usage, text]) => `| \`${usage.replaceAll('|', '\\|')}\` | ${escapeCell(text)} |`),
    '',
    '```',
    example,
    '```',
    '',
  ];
}
