import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { capped, moreText } from '../lib/diagnostics/reporters/capped.ts';
import { countText } from '../lib/diagnostics/reporters/countText.ts';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import { type Ink, type LinesOf, prettyDiagnostic } from '../lib/diagnostics/reporters/pretty.ts';
import type { Call } from './command.ts';

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const colours = { error: paint(31), warning: paint(33), mended: paint(32), strong: paint(1), faint: paint(2) };

/** Colours, where somebody watches and wants them. */
export function coloursOf({ terminal, env }: Call['io']): typeof colours | undefined {
  return terminal && !env.NO_COLOR ? colours : undefined;
}

/** Findings for people, with their source lines, on standard error. */
export function printFindings(found: readonly Diagnostic[], call: Call): void {
  if (found.length > 0) call.io.err(prettyFindings(found, call));
}

export function prettyFindings(found: readonly Diagnostic[], { root, language, io }: Call): string {
  const lines = linesOf(root);
  const ink: Ink | undefined = coloursOf(io);
  const { shown, more } = capped(found);
  const written = shown.map((one) => `${prettyDiagnostic(one, language, lines, ink)}\n`);
  const left = more.map((one) => `${moreText(one, language)}\n`);
  return `${written.join('\n')}\n${left.join('')}${countText(countsOf(found), language)}\n`;
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
    return bytes.includes(0)
      ? null
      : bytes
          .toString('utf8')
          .replace(/^\ufeff/, '')
          .split(/\r\n|\r|\n/);
  } catch {
    return null;
  }
}
