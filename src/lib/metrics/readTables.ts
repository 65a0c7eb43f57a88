import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { channelOfTable } from './channelOfTable.ts';
import { headerProblems } from './headerProblems.ts';
import type { ReadingNote } from './metricsStore.ts';
import type { ContentObject } from './observation.ts';
import { skipSection } from './skipSection.ts';
import { lineOffset } from './table/cellPlace.ts';
import { expectRows } from './table/expectRows.ts';
import { delimiters, type FoundTable, findTable, type TextPosition } from './table/findTable.ts';
import type { HeaderMatch } from './table/matchHeader.ts';
import type { FileContext } from './table/readContext.ts';
import { type BodyEnd, readTableBody } from './table/readTable.ts';
import { createRowSinks } from './table/rowSinks.ts';
import { createSkippedList, type SkippedList } from './table/skippedRows.ts';
import type { TableBuilder } from './table/tableBuilder.ts';
import { createProblemLog, type ProblemLog } from './table/tableProblem.ts';
import { cellProblems, quoteProblem } from './tableDiagnostics.ts';
import { countLines } from './text/mergeMarker.ts';
import { readSepLine } from './text/normalizeText.ts';
import { unknownTable } from './unknownTable.ts';

/** A table as it was read, before anybody asks which values are the newest. */
export interface ReadTable {
  readonly match: HeaderMatch;
  readonly delimiter: string;
  readonly title: string | null;
  /** Lines above the header. */
  readonly lead: readonly string[];
  readonly headerLine: number;
  readonly channel: string | null;
  readonly rowsRead: number;
  readonly parts: readonly TableBuilder[];
  readonly notes: readonly ReadingNote[];
}

export interface ReadTables {
  readonly tables: readonly ReadTable[];
  readonly objects: readonly ContentObject[];
  readonly skipped: SkippedList['entries'];
  readonly notes: readonly ReadingNote[];
  readonly diagnostics: readonly Diagnostic[];
}

type Table = Extract<FoundTable, { kind: 'table' }>;

/**
 * Reads all the tables of a text, one below the other. Stops at the first that no preset knows, unless `#` lines part
 * the tables, as those of a snapshot or the sheets of a workbook: then it is listed and the next is read.
 */
export function readTables(text: string, context: FileContext): ReadTables {
  const sep = readSepLine(text);
  const declared = context.source?.delimiter ?? sep.delimiter;
  const choices = declared === null ? delimiters : [declared];
  const skipped = createSkippedList();
  const tables: ReadTable[] = [];
  const diagnostics: Diagnostic[] = [];
  const notes: ReadingNote[] = [];
  let firstUnknown: Diagnostic | null = null;
  if (sep.end > 0) skipped.add('preamble', 1);
  let at: TextPosition | null = sep.end > 0 ? { offset: sep.end, line: 2 } : { offset: 0, line: 1 };
  while (at !== null && at.offset <= text.length) {
    const found = findTable(text, at, choices, context.presets);
    if (found.kind === 'blank') {
      for (let line = 0; line < found.count; line += 1) skipped.add('blank', at.line + line);
      break;
    }
    if (found.kind !== 'table') {
      const section = skipSection(text, at, found, skipped);
      if (section === null) {
        diagnostics.push(unknownTable(found, text, context));
        skipRest(text, at, skipped);
        break;
      }
      if (section.note !== null) notes.push(section.note);
      const unknown = unknownTable(found, text, context);
      // Nobody misses a table that is of no use, but two periods side by side are one that somebody wanted to be read.
      if (unknown.code === 'metrics/compared-periods' && diagnostics.every(({ code }) => code !== unknown.code))
        diagnostics.push(unknown);
      firstUnknown ??= unknown;
      at = section.next;
      continue;
    }
    const { table, end, problems } = readTable(text, found, context, skipped);
    tables.push(table);
    diagnostics.push(...problems);
    const broken = brokenFrom(text, end);
    if (broken !== null) skipRest(text, broken, skipped);
    at = end.next;
  }
  if (tables.length === 0 && diagnostics.length === 0)
    diagnostics.push(firstUnknown ?? diagnostic('metrics/empty-file', { file: context.path, line: 1, column: 1 }, {}));
  const objects = tables.flatMap((table) => table.parts.flatMap((part) => part.objects));
  return { tables, objects, skipped: skipped.entries, notes, diagnostics };
}

function readTable(
  text: string,
  found: Table,
  context: FileContext,
  skipped: SkippedList,
): { table: ReadTable; end: BodyEnd; problems: Diagnostic[] } {
  const { match, delimiter, headerLine, lead, headerEnd } = found;
  skipLead(found, skipped);
  const { channel, problem } = channelOfTable(match, headerLine, context);
  const log = createProblemLog();
  const expectedRows = expectRows(text, headerEnd.offset, match.columns.length);
  const sinks = createRowSinks({ match, columns: match.columns, channel, delimiter, file: context, log, expectedRows });
  const header = match.columns.map((column) => column.header);
  const end = readTableBody({ text, start: headerEnd, delimiter, match, header }, log, skipped, (records) =>
    sinks.add(records),
  );
  const table = {
    match,
    delimiter,
    title: titleOf(found),
    lead: lead.texts,
    headerLine,
    channel,
    rowsRead: end.rowsRead,
    // Of a table that has too many rows none is kept: a part of it would be a number that nobody meant.
    parts: end.over?.what === 'rows' ? [] : sinks.builders(),
    notes: censoredNotes(log, header),
  };
  const problems = [
    ...(problem === null ? [] : [problem]),
    ...headerProblems(match, found, text, context),
    ...cellProblems(log, table, text, context),
    ...(end.quote === null ? [] : [quoteProblem(end.quote, text, context.path)]),
    ...(end.over === null
      ? []
      : [
          diagnostic(
            'metrics/too-large',
            { file: context.path, line: end.over.line, column: 1 },
            { what: end.over.what },
          ),
        ]),
  ];
  return { table, end, problems };
}

function censoredNotes(log: ProblemLog, header: readonly string[]): ReadingNote[] {
  return [...log.censored]
    .toSorted(([a], [b]) => a - b)
    .map(([index, { count, examples }]) => ({ kind: 'censored', column: header[index] ?? '', count, examples }));
}

function skipLead({ lead, headerLine }: Table, skipped: SkippedList): void {
  const lines = [
    ...lead.blankLines.map((line) => ({ line, reason: 'blank' as const })),
    ...lead.textLines.map((line) => ({ line, reason: 'preamble' as const })),
  ];
  for (const { line, reason } of lines.toSorted((a, b) => a.line - b.line)) skipped.add(reason, line);
  skipped.add('header', headerLine);
}

/** The line above the header where it names the metric, else the first line that says anything. */
function titleOf({ lead, match }: Table): string | null {
  const sheet = lead.texts.findLast((line) => line.startsWith('# Sheet: '));
  if (sheet !== undefined) return sheet.slice('# Sheet: '.length);
  if (match.title !== null) return lead.texts.at(-1) ?? null;
  const text = lead.texts.find((line) => /[\p{L}\d]/u.test(line));
  return text?.replace(/^#\s*/u, '') ?? null;
}

/** Where a broken quote or a limit ended the reading; null when nothing did. */
function brokenFrom(text: string, { quote, over }: BodyEnd): TextPosition | null {
  if (quote !== null)
    return { offset: text.lastIndexOf('\n', quote.offset) + 1, line: countLines(text, 0, quote.offset) + 1 };
  return over === null ? null : { offset: lineOffset(text, over.line), line: over.line };
}

/** What follows an unknown table is not read; it is listed, line by line. */
function skipRest(text: string, at: TextPosition, skipped: SkippedList): void {
  const lines = text.slice(at.offset).split('\n').length;
  skipped.entries.push({ reason: 'unknown', from: at.line, to: at.line + lines - 1, count: lines });
}
