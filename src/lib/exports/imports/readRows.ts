import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { slugOf } from '../../language/slug.ts';
import { isLive } from '../tables/spreadsheetCsv.ts';
import { dayAndTime, exampleOf, type PlanDayForm, planDays, readTime } from './planDays.ts';
import type { PlanField } from './planFields.ts';
import type { Named, NamedField } from './planNames.ts';
import type { PlanRow, PlanTable } from './planTables.ts';

/** A row that was understood: one post on its channels. */
export interface ReadRow {
  readonly line: number;
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly time?: string;
  readonly channels: readonly string[];
  readonly format: string;
  readonly text: string;
  readonly link?: string;
  readonly hashtags: readonly string[];
  /** Fields that a post has once, whatever its channels. */
  readonly shared: Readonly<Record<string, unknown>>;
}

type Names = (field: NamedField, written: string) => Named;

/** Where a table has no column of formats. It is said so wherever the columns are shown. */
export const formatOtherwise = 'text';

/** The rows of a table, each understood or reported. */
export function readRows(
  table: PlanTable,
  file: string,
  names: Names,
  declared: PlanDayForm | null,
  channel: string | null,
): { rows: ReadRow[]; form: PlanDayForm | null; diagnostics: Diagnostic[] } {
  const read = cellReader(table);
  const cellOf = (row: PlanRow, field: PlanField) =>
    field === 'channel' && channel !== null ? channel : read(row, field);
  const days = planDays(
    table.rows.map((row) => dayAndTime(cellOf(row, 'date')).day).filter((cell) => cell !== ''),
    declared,
  );
  if (days.kind === 'ambiguous') {
    const line = table.rows.find((row) => dayAndTime(cellOf(row, 'date')).day === days.cell)?.line ?? table.line;
    const readings = days.readings.map(({ form, day }) => ({ form, day, example: exampleOf(form) }));
    const place = { file, line, column: 1 };
    return {
      rows: [],
      form: null,
      diagnostics: [diagnostic('plan/ambiguous-days', place, { cell: days.cell, readings })],
    };
  }
  const rows: ReadRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const row of table.rows) {
    const found = readRow(row, (field) => cellOf(row, field), days.dayOf, names, file);
    diagnostics.push(...found.diagnostics);
    if (found.row !== null) rows.push(found.row);
  }
  return { rows, form: table.columns.some(({ field }) => field === 'date') ? days.form : null, diagnostics };
}

function cellReader({ columns }: PlanTable): (row: PlanRow, field: PlanField) => string {
  const places = new Map(columns.map(({ field }, at) => [field, at] as const).toReversed());
  return ({ cells }, field) => {
    const place = places.get(field);
    const cell = place === undefined ? '' : (cells[place] ?? '');
    // What `export csv` put before a live cell is no part of the text.
    return cell.startsWith("'") && isLive(cell.slice(1)) ? cell.slice(1) : cell;
  };
}

function readRow(
  { line }: PlanRow,
  cell: (field: PlanField) => string,
  dayOf: (cell: string) => string | null,
  names: Names,
  file: string,
): { row: ReadRow | null; diagnostics: Diagnostic[] } {
  const place = { file, line, column: 1 };
  const diagnostics: Diagnostic[] = [];
  const refuse = (field: PlanField, value: string, wants: 'day' | 'time' | 'hashtag' | 'url') => {
    diagnostics.push(diagnostic('plan/unreadable-cell', place, { field, value, wants }));
  };
  const find = (field: NamedField, value: string): string | null => {
    const named = names(field, value);
    if ('id' in named) return named.id;
    const { known, near, among } = named;
    diagnostics.push(diagnostic('plan/unknown-name', place, { field, value, known, near, among: among ?? null }));
    return null;
  };
  // A title may hold a comma: the whole cell is tried before its parts.
  const findAll = (field: NamedField): string[] => {
    const whole = names(field, cell(field));
    if ('id' in whole) return [whole.id];
    return [...new Set(parted(cell(field)).flatMap((part) => find(field, part) ?? []))];
  };
  const findOne = (field: NamedField): string | undefined =>
    cell(field) === '' ? undefined : (find(field, cell(field)) ?? undefined);

  const when = dayAndTime(cell('date'));
  const date = when.day === '' ? null : dayOf(when.day);
  if (when.day !== '' && date === null) refuse('date', when.day, 'day');
  const hour = cell('time') === '' ? when.time : cell('time');
  const time = hour === '' ? null : readTime(hour);
  if (hour !== '' && time === null) refuse('time', hour, 'time');
  const tags = cell('hashtags')
    .split(/[\s,;]+/)
    .filter((tag) => tag !== '')
    .map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
  const wrongTag = tags.find((tag) => !/^#[\p{L}\p{N}_]+$/u.test(tag));
  if (wrongTag !== undefined) refuse('hashtags', wrongTag, 'hashtag');
  const link = cell('link');
  if (link !== '' && !(/^https?:\/\/\S+$/i.test(link) && URL.canParse(link))) refuse('link', link, 'url');

  const text = cell('text');
  const title = cell('title') === '' ? firstLine(text) : cell('title').replaceAll(/\s+/g, ' ');
  if (title === '') diagnostics.push(diagnostic('plan/nothing-said', place, {}));
  const channels = findAll('channel');
  if (cell('channel') === '') diagnostics.push(diagnostic('plan/no-channel', place, {}));
  const format = findOne('format') ?? formatOtherwise;
  const shared = {
    pillar: findOne('pillar'),
    campaign: findOne('campaign'),
    goals: findAll('goals'),
    personas: findAll('personas'),
    stage: findOne('stage'),
    owner: findOne('owner'),
    work: workOf(cell('status'), names, place, diagnostics),
    notes: cell('notes') === '' ? undefined : cell('notes'),
  };
  if (diagnostics.some(({ severity }) => severity === 'error')) return { row: null, diagnostics };
  const row = {
    line,
    id: idOf(cell('id'), title, date, line),
    title,
    ...(date === null ? {} : { date }),
    ...(time === null ? {} : { time }),
    channels,
    format,
    text,
    ...(link === '' ? {} : { link }),
    hashtags: tags,
    shared,
  };
  return { row, diagnostics };
}

/** Approved, exported and published are facts with a day and a name, which a word in a column does not tell. */
function workOf(status: string, names: Names, place: Diagnostic['place'], found: Diagnostic[]): string {
  if (status === '') return 'idea';
  const named = names('status', status);
  if ('id' in named) return named.id;
  found.push(diagnostic('plan/status-not-read', place, { status, known: named.known }));
  return 'draft';
}

function parted(cell: string): string[] {
  return cell
    .split(/[,;/+&\n]|\s+(?:и|and)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The first line as a title, cut at a word. */
function firstLine(text: string): string {
  const line = (text.split('\n').find((one) => one.trim() !== '') ?? '').trim();
  if (line.length <= 60) return line;
  const cut = line.slice(0, 60);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

function idOf(written: string, title: string, date: string | null, line: number): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written)) return written;
  const slug = slugOf(title) || `post-${line}`;
  return date === null ? slug : `${date}-${slug}`;
}
