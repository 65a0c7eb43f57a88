import { detach } from '../store/dictionary.ts';
import { limits } from '../text/limits.ts';
import { readCsvBlock } from './csvBlock.ts';
import { type CompiledPreset, type HeaderMatch, matchHeader, toHeaderRow } from './matchHeader.ts';

/** What stands at a place of the text: a table that a preset knows, nothing but blank lines, or something unknown. */
export type FoundTable =
  | {
      readonly kind: 'table';
      readonly delimiter: string;
      readonly match: HeaderMatch;
      readonly lead: LeadRows;
      readonly headerLine: number;
      readonly headerEnd: TextPosition;
    }
  | { readonly kind: 'tie'; readonly delimiters: readonly [string, string]; readonly line: number }
  | { readonly kind: 'presets'; readonly presets: readonly string[]; readonly line: number }
  | { readonly kind: 'blank'; readonly count: number }
  | {
      readonly kind: 'unknown';
      readonly line: number;
      readonly headers: readonly string[];
      readonly delimiter: string;
    };

export interface TextPosition {
  readonly offset: number;
  readonly line: number;
}

/** Lines above a header: the title, the period, the name of the report. */
export interface LeadRows {
  readonly texts: readonly string[];
  readonly blankLines: readonly number[];
  readonly textLines: readonly number[];
}

/** Records that are looked at for a header, and preamble lines that an export may have. */
const headSize = 256 * 1024;
const headRecords = 60;
export const delimiters = [',', ';', '\t', '|'] as const;

/** Looks at the text from a position on with every delimiter, and takes the one under which most columns are known. */
export function findTable(
  text: string,
  at: TextPosition,
  choices: readonly string[],
  presets: readonly CompiledPreset[],
): FoundTable {
  // A copy: headers and titles are kept, and a slice of the text would keep all of it.
  const head = detach(text.slice(at.offset, at.offset + headSize));
  const tries = choices.map((delimiter) => tryDelimiter(head, at, delimiter, presets));
  const tables = tries.filter((found) => found.kind === 'table' || found.kind === 'presets');
  const best = tables.toSorted((a, b) => score(b) - score(a));
  const [first, second] = best;
  if (first === undefined) return tries.toSorted((a, b) => width(b) - width(a))[0] ?? { kind: 'blank', count: 0 };
  // A single column has no delimiter to be wrong about.
  const isSingle = first.kind === 'table' && first.match.columns.length === 1;
  if (
    second !== undefined &&
    !isSingle &&
    first.kind === 'table' &&
    second.kind === 'table' &&
    score(first) === score(second)
  )
    return { kind: 'tie', delimiters: [first.delimiter, second.delimiter], line: first.headerLine };
  return first;
}

function score(found: FoundTable): number {
  return found.kind === 'table' ? found.match.known : 0;
}

function width(found: FoundTable): number {
  return found.kind === 'unknown' ? found.headers.length : 0;
}

function tryDelimiter(
  head: string,
  at: TextPosition,
  delimiter: string,
  presets: readonly CompiledPreset[],
): FoundTable {
  const block = readCsvBlock(head, 0, at.line, delimiter, head.length);
  const lead = { texts: [] as string[], blankLines: [] as number[], textLines: [] as number[] };
  for (let row = 0; row < Math.min(block.rows.length, headRecords); row += 1) {
    const line = block.lines?.[row] ?? at.line + row;
    const cells = block.rows[row] ?? [];
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled === 0) {
      lead.blankLines.push(line);
      continue;
    }
    const matches =
      cells.length > limits.columns * 5 ? [] : matchesOf(cells, lead.texts, block.rows[row + 1] ?? [], presets);
    if (matches[0] !== undefined)
      return toFound(matches, head, at, delimiter, lead, line, block.lines?.[row + 1] ?? line + 1);
    const text = cells.slice(0, filled).join(delimiter);
    if (filled > 1 && !isPreamble(text, presets))
      return { kind: 'unknown', line, headers: cells.slice(0, filled), delimiter };
    lead.texts.push(text.trim());
    lead.textLines.push(line);
  }
  const [line] = lead.textLines;
  if (line === undefined) return { kind: 'blank', count: lead.blankLines.length };
  return { kind: 'unknown', line, headers: lead.texts.slice(0, 1), delimiter };
}

function matchesOf(
  cells: readonly string[],
  lead: readonly string[],
  below: readonly string[],
  presets: readonly CompiledPreset[],
): HeaderMatch[] {
  const row = toHeaderRow(cells, lead, below);
  const matches = presets.flatMap((preset) => matchHeader(row, preset) ?? []);
  const most = Math.max(...matches.map((match) => match.known));
  const best = matches.filter((match) => match.known === most);
  const platform = best.filter((match) => !match.preset.isStrict);
  return platform.length > 0 ? platform : best;
}

function toFound(
  matches: readonly HeaderMatch[],
  head: string,
  at: TextPosition,
  delimiter: string,
  lead: LeadRows,
  line: number,
  next: number,
): FoundTable {
  const [match] = matches;
  if (matches.length > 1 || match === undefined)
    return { kind: 'presets', presets: matches.map((found) => found.preset.id), line };
  const offset = at.offset + offsetOfLine(head, next - at.line);
  return { kind: 'table', delimiter, match, lead, headerLine: line, headerEnd: { offset, line: next } };
}

/** Offset after `breaks` line ends; beyond the end when there are fewer. */
export function offsetOfLine(text: string, breaks: number): number {
  let at = 0;
  for (let passed = 0; passed < breaks; passed += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length + 1;
    at = next + 1;
  }
  return at;
}

function isPreamble(text: string, presets: readonly CompiledPreset[]): boolean {
  return text.startsWith('#') || presets.some(({ preset }) => preset.preamble?.test(text));
}
