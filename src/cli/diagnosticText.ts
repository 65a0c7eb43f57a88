import type { DiagnosticEntry } from '../lib/diagnostics/entry.ts';
import { say } from '../lib/language/language.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';

/** What `almanac explain CODE` prints. */
export function diagnosticText(code: string, entry: DiagnosticEntry<never>, { language, values }: Call): string {
  const { severity, example } = entry;
  const title = say(entry.title, language);
  const why = say(entry.why, language);
  if (values.json)
    return `${JSON.stringify({ version: 1, diagnostic: { code, severity, title, why, example } }, null, 2)}\n`;
  const text = say(cliMessages, language);
  return [
    `${text.severities[severity]}[${code}] ${title}`,
    '',
    why,
    '',
    ...(example === undefined
      ? []
      : [text.wrong, indented(example.failing), '', text.right, indented(example.mended), '']),
  ].join('\n');
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
