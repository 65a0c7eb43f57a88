import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { SourceRule } from '../schema/sources.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { chosenPresets } from './chosenPresets.ts';
import type { MetricCatalog } from './metricDefinition.ts';
import type { MetricsFile } from './metricsStore.ts';
import type { CellRef, IsoDay } from './observation.ts';
import { type FileTable, readFile } from './readFile.ts';
import { createDictionary } from './store/dictionary.ts';
import { none, type Rows, type ValueColumn } from './store/rows.ts';
import { compiledPresets } from './table/compiledPresets.ts';

/** A value and the cell it stands in. */
export interface InspectedValue {
  readonly value: number;
  readonly cell: CellRef;
}

/** What one column of one table adds up to, as it stands in the file: repeats are not resolved. */
export interface InspectedMetric {
  readonly metric: string;
  /** Table of the file, from 0. */
  readonly table: number;
  readonly header: string;
  /** Minor units for money, seconds for durations. Also of metrics that no report may add up: it is a check, not a figure. */
  readonly sum: number;
  readonly values: number;
  readonly first: InspectedValue | null;
  readonly last: InspectedValue | null;
  readonly currency: string | null;
}

export interface FileInspection {
  readonly file: MetricsFile;
  readonly metrics: readonly InspectedMetric[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface InspectInput {
  readonly source: SourceRule | null;
  readonly timeZone: string;
  readonly currency: string;
  readonly catalog: MetricCatalog;
  readonly asOf: IsoDay;
}

/** Tells what a file is, inside or outside any client: the channel may stay unknown. */
export function inspectFile(file: SourceFile, input: InspectInput): FileInspection {
  const { source, ...rest } = input;
  const all = compiledPresets(input.catalog);
  const { presets, diagnostics } = chosenPresets(all, source, file.path, input.catalog);
  const dictionary = createDictionary();
  const reading = readFile(file, { ...rest, channels: null, presets, dictionary, path: file.path, source });
  const metrics = reading.tables.flatMap((table, index) => inspectTable(table, index, file.path, dictionary.textOf));
  return { file: reading.file, metrics, diagnostics: sortDiagnostics([...diagnostics, ...reading.diagnostics]) };
}

function inspectTable(
  table: FileTable,
  index: number,
  path: string,
  textOf: (index: number) => string,
): InspectedMetric[] {
  return table.parts.flatMap(({ rows, columns }) =>
    columns.map((column) => inspectColumn(rows, column, index, path, textOf)),
  );
}

function inspectColumn(
  rows: Rows,
  column: ValueColumn,
  table: number,
  path: string,
  textOf: (index: number) => string,
): InspectedMetric {
  const known = [...column.values.subarray(0, rows.length).keys()].filter((row) => !Number.isNaN(column.values[row]));
  const at = (row: number | undefined): InspectedValue | null =>
    row === undefined
      ? null
      : { value: column.values[row] ?? 0, cell: { file: path, row: rows.line[row] ?? 0, column: column.header } };
  return {
    metric: column.metric,
    table,
    header: column.header,
    sum: known.reduce((sum, row) => sum + (column.values[row] ?? 0), 0),
    values: known.length,
    first: at(known[0]),
    last: at(known.at(-1)),
    currency: column.currency === none ? null : textOf(currencyOf(rows, column, known[0])),
  };
}

/** Of the first value: a file in several currencies has a column that names them. */
function currencyOf(rows: Rows, column: ValueColumn, row: number | undefined): number {
  const named = row === undefined ? none : (rows.currency[row] ?? none);
  return named === none ? column.currency : named;
}
