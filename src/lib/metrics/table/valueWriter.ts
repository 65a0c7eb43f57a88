import { type NumberGrammar, numberReader, numberScale } from '../cells/numberReader.ts';
import type { NumberReader, NumberReading } from '../cells/reading.ts';
import type { MetricDefinition } from '../metricDefinition.ts';
import { almanacNumbers } from '../presets/almanac.ts';
import { withNumbers } from '../store/numbers.ts';
import { none, type Rows, type ValueColumn } from '../store/rows.ts';
import { cellCurrency } from './cellCurrency.ts';
import type { BoundColumn } from './matchHeader.ts';
import { minorUnits } from './minorUnits.ts';
import type { Records } from './records.ts';
import { columnMeaning, type DataRecords, type TableContext } from './tableBuilder.ts';
import { logCensored, logProblem } from './tableProblem.ts';

export interface ValueWriter {
  readonly column: ValueColumn;
  write(data: DataRecords, base: number, rows: Rows): void;
}

/** One writer for each column that holds values of a metric. */
export function valueWriters(table: TableContext): ValueWriter[] {
  return table.columns.flatMap((column) => valueWriter(table, column) ?? []);
}

function valueWriter(table: TableContext, column: BoundColumn): ValueWriter | null {
  const measured = measuredBy(table, column);
  const definition = measured === null ? undefined : table.file.catalog.get(measured.metric);
  if (measured === null || definition === undefined) return null;
  const values = toValueColumn(table, column, measured, definition);
  const grammar = measured.numbers ?? grammarOf(table, definition);
  if (definition.unit === 'money') return moneyWriter(table, column, values, grammar);
  const read = numberReader(grammar);
  const write = columnWriter(table, column, definition.signed === true, read, numberScale(grammar));
  return { column: values, write: (data, base, rows) => write(values, data, base, rows) };
}

interface Measured {
  readonly metric: string;
  readonly numbers?: NumberGrammar | undefined;
  readonly dimension?: string;
}

function measuredBy(table: TableContext, column: BoundColumn): Measured | null {
  const { meaning } = column;
  if (meaning?.as === 'metric' || meaning?.as === 'across') return meaning;
  const metric = table.match.title?.metric;
  return meaning?.as === 'titled' && metric !== undefined ? { metric } : null;
}

function toValueColumn(
  table: TableContext,
  column: BoundColumn,
  measured: Measured,
  definition: MetricDefinition,
): ValueColumn {
  const { dictionary, source, currency: ofClient } = table.file;
  const currency =
    definition.unit === 'money' ? dictionary.indexOf(column.currency ?? source?.currency ?? ofClient) : none;
  const breakdown =
    measured.dimension === undefined
      ? none
      : dictionary.indexOf(JSON.stringify({ [measured.dimension]: column.header.trim() }));
  const sparse = table.match.title?.sparse === true;
  return {
    metric: measured.metric,
    header: column.header,
    breakdown,
    currency,
    sparse,
    values: new Int16Array(0),
    replaced: null,
  };
}

function grammarOf(table: TableContext, definition: MetricDefinition): NumberGrammar {
  const { numbers } = table.match.preset;
  return numbers === 'by-delimiter' ? almanacNumbers(table.delimiter, definition) : numbers;
}

/** Money is written in major units and kept in minor ones, whose number the currency decides. What a platform states finer than a cent stays finer. */
function moneyWriter(
  table: TableContext,
  column: BoundColumn,
  values: ValueColumn,
  grammar: NumberGrammar,
): ValueWriter {
  const { dictionary } = table.file;
  const isRowNamed = columnMeaning(table, 'currency') !== null && column.currency === null;
  const readers = new Map<number, NumberReader>();
  const readerOf = (currency: number): NumberReader => {
    const known = readers.get(currency);
    if (known !== undefined) return known;
    const digits = minorUnits(dictionary.textOf(currency));
    const strict = table.match.preset.isStrict ? { decimals: digits } : {};
    const reader = numberReader({ ...grammar, ...strict, times: 10 ** digits });
    readers.set(currency, reader);
    return reader;
  };
  const currencyOf = (rows: Rows, row: number): number => {
    const named = isRowNamed ? (rows.currency[row] ?? none) : none;
    return named === none ? values.currency : named;
  };
  const write = columnWriter(table, column, true, (cell, rows, row) => readerOf(currencyOf(rows, row))(cell), null);
  return {
    column: values,
    write(data, base, rows) {
      if (grammar.currencySign && column.currency === null)
        values.currency = signedCurrency(table, column, data) ?? values.currency;
      write(values, data, base, rows);
    },
  };
}

/** The currency that the cells of a column name, as an index into the dictionary; null when none does. */
function signedCurrency(table: TableContext, column: BoundColumn, { records, numbers }: DataRecords): number | null {
  for (const record of numbers) {
    const signed = cellCurrency(records.cell(record, column.index) ?? '', table.file.currency);
    if (signed !== null) return table.file.dictionary.indexOf(signed);
  }
  return null;
}

type WriteColumn = (target: ValueColumn, data: DataRecords, base: number, rows: Rows) => void;

/** Reads the cells of one column. With a scale, plain digits are read where they stand, as `read` would. */
function columnWriter(
  table: TableContext,
  column: BoundColumn,
  signed: boolean,
  read: (cell: string, rows: Rows, row: number) => NumberReading,
  scale: { readonly times: number; readonly over: number } | null,
): WriteColumn {
  const { index } = column;
  const { times, over } = scale ?? { times: 1, over: 1 };
  let values = new Float64Array(0);
  return (target, { records, numbers }, base, rows) => {
    const { length } = numbers;
    if (values.length < length) values = new Float64Array(length);
    for (let at = 0; at < length; at += 1) {
      const record = numbers[at] ?? 0;
      const digits = scale === null ? -1 : records.digits(record, index);
      values[at] = digits >= 0 ? (digits * times) / over : readCell(records, record, rows, base + at);
    }
    target.values = withNumbers(target.values, base, values.subarray(0, length), rows.line.length);
  };

  function readCell(records: Records, record: number, rows: Rows, row: number): number {
    const cell = records.cell(record, index);
    if (cell === undefined || cell === '') return Number.NaN;
    const value = read(cell, rows, row);
    if (value === 'censored') logCensored(table.log, index, cell);
    if (value === undefined || (!signed && typeof value === 'number' && value < 0))
      logValue(table, column, records.line(record), cell, value);
    return typeof value === 'number' ? value : Number.NaN;
  }
}

function logValue(table: TableContext, { index }: BoundColumn, line: number, cell: string, value: NumberReading): void {
  const code = value === undefined ? 'metrics/unreadable-number' : 'metrics/negative-value';
  logProblem(table.log, { code, line, index, cell });
}
