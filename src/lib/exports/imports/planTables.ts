import { readCsvBlock } from '../../metrics/table/csvBlock.ts';
import { delimiters } from '../../metrics/table/findTable.ts';
import { foldHeader } from '../../metrics/table/foldHeader.ts';
import { type PlanField, planFieldNames, planFields } from './planFields.ts';

/** What stands for a header that the reader of a plan was told about: `Дата` → `date`. */
export type DeclaredColumns = ReadonlyMap<string, PlanField | 'ignore'>;

export interface PlanColumn {
  readonly header: string;
  readonly field: PlanField | null;
}

export interface PlanRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One table of a calendar: a file, or a sheet of a workbook. */
export interface PlanTable {
  /** Null where there is only one. */
  readonly sheet: string | null;
  readonly line: number;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
}

/** Titles and blank lines that may stand above the header. */
const mostLead = 10;

const known: ReadonlyMap<string, PlanField> = new Map(
  planFieldNames.flatMap((field) => planFields[field].map((name) => [foldHeader(name), field] as const)),
);

/** The tables of a text that have the columns of a plan; the other sheets by name. */
export function planTables(
  text: string,
  declared: DeclaredColumns,
): { readonly tables: readonly PlanTable[]; readonly others: readonly { sheet: string; line: number }[] } {
  // The line stays, empty, so that the lines below keep their numbers.
  const body = text.replace(/^sep=.\n/i, '\n');
  const best = delimiters
    .map((delimiter) =>
      sections(rowsOf(body, delimiter)).map((section) => ({ section, table: tableOf(section, declared) })),
    )
    .toSorted((a, b) => score(b) - score(a))[0];
  const read = best ?? [];
  return {
    tables: read.flatMap(({ table }) => table ?? []),
    others: read.flatMap(({ section, table }) =>
      table === null && section.sheet !== null ? [{ sheet: section.sheet, line: section.line }] : [],
    ),
  };
}

function score(read: readonly { readonly table: PlanTable | null }[]): number {
  return read.reduce((sum, { table }) => sum + (table?.columns.filter(({ field }) => field !== null).length ?? 0), 0);
}

function rowsOf(text: string, delimiter: string): PlanRow[] {
  const { rows, lines } = readCsvBlock(text, 0, 1, delimiter, Math.max(1, text.length));
  return rows.map((cells, at) => ({ line: lines?.[at] ?? at + 1, cells: cells.map((cell) => cell.trim()) }));
}

interface Section {
  readonly sheet: string | null;
  readonly line: number;
  readonly rows: readonly PlanRow[];
}

/** Sheets of a workbook stand one below the other, each behind its name. */
function sections(rows: readonly PlanRow[]): Section[] {
  const found: { sheet: string | null; line: number; rows: PlanRow[] }[] = [{ sheet: null, line: 1, rows: [] }];
  for (const row of rows) {
    const sheet = row.cells.length === 1 ? /^# Sheet: (.*)$/.exec(row.cells[0] ?? '')?.[1] : undefined;
    if (sheet === undefined) found.at(-1)?.rows.push(row);
    else found.push({ sheet, line: row.line, rows: [] });
  }
  return found.filter(({ sheet, rows: own }) => sheet !== null || own.some(hasText));
}

function tableOf({ sheet, rows }: Section, declared: DeclaredColumns): PlanTable | null {
  for (const [at, header] of rows.slice(0, mostLead).entries()) {
    const columns = columnsOf(header.cells, declared);
    const fields = columns.flatMap(({ field }) => field ?? []);
    const saysWhen = fields.includes('date');
    const saysWhat = fields.includes('text') || fields.includes('title');
    if (!saysWhat || !(saysWhen || fields.length >= 3)) continue;
    return { sheet, line: header.line, columns, rows: rows.slice(at + 1).filter(hasText) };
  }
  return null;
}

/** Each field once: of two columns that could be it, the first. What is declared wins. */
function columnsOf(headers: readonly string[], declared: DeclaredColumns): PlanColumn[] {
  const told = new Map([...declared].map(([header, field]) => [foldHeader(header), field]));
  const taken = new Set<string>(told.values());
  return headers.map((header) => {
    const folded = foldHeader(header);
    const own = told.get(folded);
    if (own !== undefined) return { header, field: own === 'ignore' ? null : own };
    const field = known.get(folded);
    if (field === undefined || taken.has(field)) return { header, field: null };
    taken.add(field);
    return { header, field };
  });
}

function hasText({ cells }: PlanRow): boolean {
  return cells.some((cell) => cell !== '');
}
