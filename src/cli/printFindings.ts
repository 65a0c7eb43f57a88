import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import { type Ink, type LinesOf, prettyDiagnostic } from '../lib/diagnostics/reporters/pretty.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const colours = { error: paint(31), warning: paint(33), mended: paint(32), strong: paint(1), faint: paint(2) };

/** Colours, where somebody watches and wants them. */
export function coloursOf({ terminal, env }: Call['io']): typeof colours | undefined {
  return terminal && !env.NO_COLOR ? colours : undefined;
}

/** Who has read ten of a kind knows the kind. Programs get all of them. */
const mostOfACode = 10;

/** Findings for people, with their source lines, on standard error. */
export function printFindings(found: readonly Diagnostic[], call: Call): void {
  if (found.length > 0) call.io.err(prettyFindings(found, call));
}

export function prettyFindings(found: readonly Diagnostic[], { root, language, io }: Call): string {
  const lines = linesOf(root);
  const ink: Ink | undefined = coloursOf(io);
  const seen = new Map<string, number>();
  const written = found.flatMap((one) => {
    const count = (seen.get(one.code) ?? 0) + 1;
    seen.set(one.code, count);
    return count > mostOfACode ? [] : [`${prettyDiagnostic(one, language, lines, ink)}\n`];
  });
  const hidden = [...seen].filter(([, count]) => count > mostOfACode);
  const more = hidden.map(([code, count]) => `${cliMessages[language].andMore(code, count - mostOfACode)}\n`);
  return `${written.join('\n')}\n${more.join('')}${cliMessages[language].findings(countsOf(found))}\n`;
}

/** Reads each file once; a file that is not text has no lines to show. */
function linesOf(root: string): LinesOf {
  const read = new Map<string, readonly string[] | null>();
  return (file) => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const lines = readLines(path.resolve(root, file));
    read.set(file, lines);
    return lines;
  };
}

function readLines(file: string): readonly string[] | null {
  try {
    const bytes = readFileSync(file);
    return bytes.includes(0) ? null : bytes.toString('utf8').split(/\r?\n/);
  } catch {
    return null;
  }
}
