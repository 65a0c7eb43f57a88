import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Place, toText } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../language/language.ts';
import { fileText } from '../../metrics/text/fileText.ts';
import { limits } from '../../metrics/text/limits.ts';
import { recordTypes } from '../../schema/recordTypes.ts';
import type { ClientFolder } from '../../source/readClientFolder.ts';
import { readRecord } from '../../source/readRecord.ts';
import { recordText } from '../../source/recordText.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { mergeRows } from './mergeRows.ts';
import type { PlanDayForm } from './planDays.ts';
import { planNames } from './planNames.ts';
import { type DeclaredColumns, type PlanTable, planTables } from './planTables.ts';
import { type ReadRow, readRows } from './readRows.ts';

/** A post that a plan brings in: a new file, and the lines of the plan that it was made from. */
export interface PlannedFile {
  /** Below the client's folder. */
  readonly path: string;
  readonly text: string;
  readonly lines: readonly number[];
}

export interface PlanReading {
  readonly tables: readonly PlanTable[];
  /** The form of the days of each table that has any. */
  readonly forms: readonly (PlanDayForm | null)[];
  readonly files: readonly PlannedFile[];
  readonly rows: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a file looks like a calendar of posts, and what becomes of each of its rows. Null where it does not. */
export function readPlan(
  source: SourceFile,
  folder: ClientFolder,
  declared: DeclaredColumns,
  dayForm: PlanDayForm | null,
  channel: string | null,
): PlanReading | null {
  if (source.size > limits.bytes) return null;
  const decoded = fileText(source.bytes(), null, 'kept');
  if (decoded === null || decoded.text === null) return null;
  const { tables, others } = planTables(decoded.text, declared);
  if (tables.length === 0) return null;
  const names = planNames(folder);
  const read = tables.map((table) => readRows(table, source.path, names, dayForm, channel));
  const merged = mergeRows(
    read.flatMap(({ rows }) => rows),
    source.path,
  );
  const written = merged.posts.map((post) => toFile(post, source.path, folder));
  return {
    tables,
    forms: read.map(({ form }) => form),
    files: written.flatMap(({ file }) => file ?? []),
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    diagnostics: [
      ...others.map(({ sheet, line }) => diagnostic('plan/other-sheet', at(source.path, line), { sheet })),
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...merged.diagnostics,
      ...written.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

function at(file: string, line: number): Place {
  return { file, line, column: 1 };
}

function toFile(
  { row, lines, fields }: { row: ReadRow; lines: readonly number[]; fields: Readonly<Record<string, unknown>> },
  plan: string,
  folder: ClientFolder,
): { file: PlannedFile | null; diagnostics: readonly Diagnostic[] } {
  const place = at(plan, row.line);
  const taken = [...folder.records, ...folder.unread].some(
    ({ collection, id }) => collection === 'posts' && id === row.id,
  );
  const below = row.date === undefined ? 'undated' : row.date.slice(0, 7);
  const path = posix.join('src/content/posts', below, `${row.id}.md`);
  if (taken || existsSync(join(folder.root, path)))
    return { file: null, diagnostics: [diagnostic('plan/post-exists', place, { id: row.id })] };
  const text = recordText(fields, row.text);
  const bytes = new TextEncoder().encode(text);
  const read = readRecord({ path, size: bytes.length, bytes: () => bytes }, recordTypes.posts);
  const [refused] = read.diagnostics;
  if (refused !== undefined) {
    const why = (language: Language) => toText(refused, language).message;
    return { file: null, diagnostics: [diagnostic('plan/row-refused', place, { why })] };
  }
  return { file: { path, text, lines }, diagnostics: [] };
}
