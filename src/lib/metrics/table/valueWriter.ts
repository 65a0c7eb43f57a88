import { type NumberGrammar, numberReader } from '../cells/numberReader.ts';
import type { NumberReader, NumberReading } from '../cells/reading.ts';
import type { MetricDefinition } from '../metricDefinition.ts';
import { almanacNumbers } from '../presets/almanac.ts';
import { none, type Rows, type ValueColumn } from '../store/rows.ts';
import { cellCurrency } from './cellCurrency.ts';
import type { BoundColumn } from './matchHeader.ts';
import { minorUnits } from './minorUnits.ts';
import { columnMeaning, type DataRecords, type TableContext } from './tableBuilder.ts';
import { logCensored, logProblem } from './tableProblem.ts';

export interface ValueWriter {
  readonly column: ValueColumn;
  write(records: DataRecords, base: number, rows: Rows): void;
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
  const signed = definition.signed === true;
  return {
    column: values,
    write: (records, base) => writeValues(table, column, values, records, base, signed, read),
  };
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
    values: new Float64Array(0),
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
  return {
    column: values,
    write(records, base, rows) {
      if (grammar.currencySign && column.currency === null)
        values.currency = signedCurrency(table, column, records) ?? values.currency;
      const ofRow = (row: number) =>
        isRowNamed && rows.currency[row] !== none ? (rows.currency[row] ?? none) : values.currency;
      writeValues(table, column, values, records, base, true, (cell, row) => readerOf(ofRow(row))(cell));
    },
  };
}

/** The currency that the cells of a column name, as an index into the dictionary; null when none does. */
function signedCurrency(table: TableContext, column: BoundColumn, records: DataRecords): number | null {
  const signed = records.rows
    .map((row) => cellCurrency(row[column.index] ?? '', table.file.currency))
    .find((found) => found !== null);
  return signed === undefined || signed === null ? null : table.file.dictionary.indexOf(signed);
}

function writeValues(
  table: TableContext,
  column: BoundColumn,
  target: ValueColumn,
  records: DataRecords,
  base: number,
  signed: boolean,
  read: (cell: string, row: number) => NumberReading,
): void {
  const { index } = column;
  const { values } = target;
  const { rows } = records;
  for (let row = 0; row < rows.length; row += 1) {
    const cell = rows[row]?.[index];
    if (cell === undefined || cell === '') continue;
    const value = read(cell, base + row);
    if (typeof value === 'number') values[base + row] = value;
    else if (value === 'censored') logCensored(table.log, index, cell);
    if (value === undefined || (!signed && typeof value === 'number' && value < 0))
      logValue(table, column, records.lines[row] ?? 0, cell, value);
  }
}

function logValue(table: TableContext, { index }: BoundColumn, line: number, cell: string, value: NumberReading): void {
  const code = value === undefined ? 'metrics/unreadable-number' : 'metrics/negative-value';
  logProblem(table.log, { code, line, index, cell });
}
