import { nearest } from '../../diagnostics/nearest.ts';
import type { MetricCatalog } from '../metricDefinition.ts';
import { foldHeader } from './foldHeader.ts';
import type { Records } from './records.ts';
import {
  columnMeaning,
  createTableBuilder,
  type DataRecords,
  type TableBuilder,
  type TableContext,
} from './tableBuilder.ts';
import { logProblem } from './tableProblem.ts';

/** Where the data rows of a table go: one builder, or in long form one for each metric that rows name. */
export interface RowSinks {
  add(data: DataRecords): void;
  builders(): readonly TableBuilder[];
}

export function createRowSinks(table: TableContext): RowSinks {
  const names = columnMeaning(table, 'metric-name');
  const value = columnMeaning(table, 'value');
  if (names === null || value === null) {
    const builder = createTableBuilder(table);
    return { add: (data) => builder.add(data), builders: () => [builder] };
  }
  return longSinks(table, names.index, value.index);
}

function longSinks(table: TableContext, names: number, value: number): RowSinks {
  const byMetric = new Map<string, TableBuilder>();
  const words = metricWords(table.file.catalog);
  const builderOf = (metric: string): TableBuilder => {
    const known = byMetric.get(metric) ?? createTableBuilder(withMetric(table, value, metric));
    byMetric.set(metric, known);
    return known;
  };
  return {
    add({ records, numbers }) {
      const metricIn = (record: number) => words.get(foldHeader(records.cell(record, names) ?? '')) ?? null;
      for (const [metric, found] of Map.groupBy(numbers, metricIn)) {
        if (metric === null) logUnknown(table, records, found, names);
        else builderOf(metric).add({ records, numbers: Int32Array.from(found) });
      }
    },
    builders: () => [...byMetric.values()],
  };
}

/** Every spelling of a metric: its id and its labels. */
function metricWords(catalog: MetricCatalog): ReadonlyMap<string, string> {
  return new Map(
    [...catalog].flatMap(([metric, { label }]) =>
      [metric, label.en, label.ru].map((word) => [foldHeader(word), metric] as const),
    ),
  );
}

function withMetric(table: TableContext, value: number, metric: string): TableContext {
  const columns = table.columns.map((column) =>
    column.index === value ? { ...column, meaning: { as: 'metric' as const, metric } } : column,
  );
  return { ...table, columns, expectedRows: 0 };
}

function logUnknown(table: TableContext, records: Records, found: readonly number[], column: number): void {
  for (const record of found)
    logProblem(table.log, {
      code: 'metrics/unknown-metric',
      line: records.line(record),
      index: column,
      cell: records.cell(record, column) ?? '',
    });
}

/** The metric that a header or a cell probably means. */
export function nearestMetric(word: string, catalog: MetricCatalog): string | null {
  const words = metricWords(catalog);
  const near = nearest(foldHeader(word), [...words.keys()]);
  return near === null ? null : (words.get(near) ?? null);
}
