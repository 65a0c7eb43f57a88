import type { ColumnMeaning, Preset, PresetColumn, TableTitle } from '../presets/preset.ts';
import { foldHeader, headerCurrency } from './foldHeader.ts';

/** A column of the file and what the preset says it means; null when the preset does not know it. */
export interface BoundColumn {
  readonly index: number;
  readonly header: string;
  /** The currency that the header names. */
  readonly currency: string | null;
  readonly meaning: ColumnMeaning | null;
  /** A second column of the same name that the preset does not tell apart. */
  readonly isRepeat: boolean;
}

export interface HeaderMatch {
  readonly preset: Preset;
  readonly title: TableTitle | null;
  readonly columns: readonly BoundColumn[];
  /** How many columns the preset knows: the score of a delimiter and of a preset. */
  readonly known: number;
}

/** A preset with its names folded, once for all the files of a run. */
export interface CompiledPreset {
  readonly preset: Preset;
  readonly byName: ReadonlyMap<string, PresetColumn>;
  /** Columns that only the row below the header tells apart, by folded name. */
  readonly described: ReadonlyMap<string, PresetColumn>;
  readonly required: readonly (readonly string[])[];
  readonly titles: ReadonlyMap<string, TableTitle>;
  /** What columns that no name matches mean, where they mean anything. */
  readonly rest: PresetColumn | null;
}

export function compilePreset(preset: Preset): CompiledPreset {
  const byName = new Map(
    preset.columns.flatMap((column) => column.names.map((name) => [foldHeader(name), column] as const)),
  );
  const titles = (preset.titles ?? []).flatMap((title) =>
    title.names.map((name) => [foldHeader(name), title] as const),
  );
  return {
    preset,
    byName,
    described: new Map([...byName].filter(([, column]) => column.says !== undefined)),
    required: preset.columns.filter((column) => column.required).map((column) => column.names.map(foldHeader)),
    titles: new Map(titles),
    rest: preset.columns.find((column) => column.as === 'titled' || column.as === 'across') ?? null,
  };
}

/** A row that may be a header, and the lines above it. */
export interface HeaderRow {
  readonly cells: readonly string[];
  /** The cells folded, repeats numbered. */
  readonly names: readonly string[];
  readonly present: ReadonlySet<string>;
  readonly lead: readonly string[];
  /** The record below it, which may describe the columns. */
  readonly below: readonly string[];
}

export function toHeaderRow(
  cells: readonly string[],
  lead: readonly string[],
  below: readonly string[] = [],
): HeaderRow {
  const trimmed = cells.map((cell) => cell.trim());
  const names = numberRepeats(trimmed.map(foldHeader));
  return { cells: trimmed, names, present: new Set(names), lead, below };
}

/** The preset whose columns these are, as sets and never by position; null when they are not. */
export function matchHeader(row: HeaderRow, compiled: CompiledPreset): HeaderMatch | null {
  const { preset, byName, required, titles, rest } = compiled;
  const { cells, names, present, lead } = row;
  if (!required.every((choices) => choices.some((name) => present.has(name)))) return null;
  if (preset.lead !== undefined && !lead.some((line) => preset.lead?.test(line))) return null;
  const title = titles.size === 0 ? undefined : lead.at(-1);
  const found = title === undefined ? undefined : titles.get(foldHeader(title));
  if (titles.size > 0 && found === undefined) return null;
  const columns = tellApart(
    cells.map((header, index) => bindColumn(header, index, names[index] ?? '', byName, rest)),
    row,
    compiled,
  );
  if (!isShaped(columns, preset)) return null;
  const isTitled = rest?.as !== 'titled' || columns.filter((column) => column.meaning?.as === 'titled').length === 1;
  const known = columns.filter((column) => column.meaning !== null).length;
  // Almanac's own CSV is recognised by most of its columns, so that a foreign file is not taken for one with mistakes.
  const filled = names.filter((name) => name !== '').length;
  if (preset.isStrict && known * 2 < filled) return null;
  if (preset.isMostlyKnown && known - 1 <= filled - known) return null;
  // A header of Almanac's own whose only metric is misspelt is still recognised, so that the word can be mended.
  const isOwn = preset.isStrict && columns.some((column) => column.meaning?.as === 'channel');
  if (!isTitled || !(isOwn || preset.holdsNoValues || columns.some((column) => isMeasured(column.meaning))))
    return null;
  return { preset, title: found ?? null, columns, known };
}

/** Is the table as wide, and does it begin, as the preset says? */
function isShaped(columns: readonly BoundColumn[], preset: Preset): boolean {
  if ((columns.length === 1) !== (preset.isSingleColumn === true)) return false;
  if (preset.isNarrow && columns.some(({ meaning, header }) => meaning === null && header !== '')) return false;
  const first = columns[0]?.meaning?.as;
  return preset.firstColumn === undefined || first === 'day' || first === 'breakdown';
}

/** Of columns with one name the first that is described as the preset says; the others are left out. One that stands alone needs no description. */
function tellApart(columns: BoundColumn[], row: HeaderRow, { described }: CompiledPreset): BoundColumn[] {
  if (described.size === 0) return columns;
  const baseOf = ({ index }: BoundColumn) => (row.names[index] ?? '').replace(/ #\d+$/u, '');
  const groups = Map.groupBy(columns, baseOf);
  return columns.map((column) => {
    const meaning = described.get(baseOf(column));
    const group = groups.get(baseOf(column)) ?? [];
    if (meaning?.says === undefined || group.length === 1) return column;
    const chosen = group.find(({ index }) => meaning.says?.test(row.below[index] ?? ''));
    return { ...column, meaning: column === chosen ? meaning : null, isRepeat: false };
  });
}

/** Does the column hold values, or say where they stand? */
function isMeasured(meaning: ColumnMeaning | null): boolean {
  return meaning !== null && ['metric', 'titled', 'across', 'value'].includes(meaning.as);
}

function bindColumn(
  header: string,
  index: number,
  name: string,
  byName: ReadonlyMap<string, PresetColumn>,
  rest: PresetColumn | null,
): BoundColumn {
  const base = name.replace(/ #\d+$/u, '');
  const own = byName.get(name);
  const meaning = own ?? (rest !== null && name !== '' ? rest : null);
  const isRepeat = own === undefined && base !== name && byName.has(base);
  return { index, header, currency: headerCurrency(header), meaning: isRepeat ? null : meaning, isRepeat };
}

/** The second `views` is `views #2`. */
function numberRepeats(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 || name === '' ? name : `${name} #${count}`;
  });
}
