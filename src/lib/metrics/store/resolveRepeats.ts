import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MetricCatalog } from '../metricDefinition.ts';
import type { MetricsFile, Restatement } from '../metricsStore.ts';
import type { Observation } from '../observation.ts';
import { findRepeatedRows, type RowRef } from './repeatedRows.ts';
import { grainNumber, none, type StoredTable, type ValueColumn } from './rows.ts';
import type { ToObservation } from './storedObservation.ts';

/** What one table says of a thing and a metric. */
interface Stated {
  readonly table: StoredTable;
  readonly column: ValueColumn;
  /** The last of them; mostly there is one. */
  readonly row: number;
  readonly rows: readonly number[];
  /** The sum of all rows. */
  readonly value: number;
}

/** Names that a platform writes in several rows of one table, and what could not be added up. */
interface Split {
  readonly line: number;
  readonly names: Set<string>;
  readonly dropped: Set<string>;
}

export interface Resolution {
  readonly restatements: readonly Restatement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Exact repeats count once. Where two exports disagree the newer one wins, and the older value stands in the ledger.
 * Several rows of one name in one table of a platform are several things that it calls alike, or tells apart in a column
 * that is not read: they add up where the metric may, and are left out where it may not.
 * Marks what is replaced in the columns themselves.
 */
export function resolveRepeats(
  tables: readonly StoredTable[],
  toObservation: ToObservation,
  catalog: MetricCatalog,
): Resolution {
  const restatements: Restatement[] = [];
  const conflicts = new Map<string, { old: Observation; fresh: Observation; count: number }>();
  const splits = new Map<string, Split>();
  for (const group of findRepeatedRows(tables))
    for (const repeated of byMetric(group, tables)) {
      const stated = repeated.flatMap((one) => addedUp(one, toObservation, catalog, splits));
      const ordered = stated.toSorted((a, b) => compareAge(a, b) || comparePlaces(a, b));
      for (const older of ordered.slice(0, -1)) markReplaced(older);
      ordered.slice(1).forEach((fresh, index) => {
        const old = ordered[index];
        if (old === undefined || old.value === fresh.value) return;
        const pair = { old: observed(old, toObservation), fresh: observed(fresh, toObservation) };
        if (compareAge(old, fresh) === 0) noteConflict(conflicts, pair);
        else restatements.push(toRestatement(pair));
      });
    }
  return {
    restatements: restatements.toSorted(compareRestatements),
    diagnostics: [...[...conflicts.values()].map(toDiagnostic), ...[...splits].map(splitDiagnostic)],
  };
}

function observed({ table, column, row, value }: Stated, toObservation: ToObservation): Observation {
  return { ...toObservation(table, column, row), value };
}

/** What the rows of one table say together; nothing where they differ and the metric may not be added up. */
function addedUp(
  stated: readonly Stated[],
  toObservation: ToObservation,
  catalog: MetricCatalog,
  splits: Map<string, Split>,
): readonly Stated[] {
  const [first] = stated;
  if (first === undefined || stated.length === 1 || !isSplit(first)) return stated;
  const { table, column } = first;
  const isFlow = catalog.get(column.metric)?.kind === 'flow';
  const isSame = stated.every(({ value }) => value === first.value);
  if (!isFlow && isSame) return stated;
  const { line, file } = { line: table.rows.line[first.row] ?? 0, file: table.file.path };
  const { object, breakdown } = toObservation(table, column, first.row);
  const split = splits.get(file) ?? { line, names: new Set<string>(), dropped: new Set<string>() };
  splits.set(file, split);
  split.names.add([object, ...Object.values(breakdown ?? {})].filter((name) => name !== null).join(', '));
  if (isFlow) {
    const rows = stated.flatMap((one) => one.rows);
    return [
      { ...first, row: rows.at(-1) ?? first.row, rows, value: stated.reduce((sum, { value }) => sum + value, 0) },
    ];
  }
  split.dropped.add(column.metric);
  for (const one of stated) markReplaced(one);
  return [];
}

/** A person's own table says one thing a row; so does a day without a name, and a post with an id. */
function isSplit({ table, row }: Stated): boolean {
  const { object, breakdown, grain } = table.rows;
  return table.isOfPlatform && grain[row] !== grainNumber.lifetime && (object[row] !== none || breakdown[row] !== none);
}

/** The values of a group by metric, and within a metric by table. */
function byMetric(group: readonly RowRef[], tables: readonly StoredTable[]): Stated[][][] {
  const stated = new Map<string, Stated[]>();
  for (const { table: index, row } of group) {
    const table = tables[index];
    for (const column of table?.columns ?? []) {
      const value = column.values[row];
      if (table === undefined || value === undefined || Number.isNaN(value)) continue;
      const key = `${column.metric}\n${column.breakdown}\n${currencyOf(table, column, row)}`;
      const known = stated.get(key);
      const one = { table, column, row, rows: [row], value };
      if (known === undefined) stated.set(key, [one]);
      else known.push(one);
    }
  }
  return [...stated.values()]
    .filter((values) => values.length > 1)
    .map((values) => [...Map.groupBy(values, ({ table }) => table).values()]);
}

/** Money in two currencies is two values, not a disagreement. */
function currencyOf({ rows }: StoredTable, column: ValueColumn, row: number): number {
  if (column.currency === none) return none;
  return rows.currency[row] === none ? column.currency : (rows.currency[row] ?? none);
}

/** Negative when `a` is the older export. By the days of download where both are known, else by the last day each speaks of; 0 when nothing tells. */
export function compareFiles(a: MetricsFile, b: MetricsFile): number {
  const both = a.exportedOn !== null && b.exportedOn !== null;
  const [first, second] = both ? [a.exportedOn ?? '', b.exportedOn ?? ''] : [a.period?.to ?? '', b.period?.to ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Of an object's lifetime the value that is told for a later day is the newer one, even within a file. */
function compareAge(a: Stated, b: Stated): number {
  const isLifetime = a.table.rows.grain[a.row] === grainNumber.lifetime;
  const days = isLifetime ? (a.table.rows.to[a.row] ?? 0) - (b.table.rows.to[b.row] ?? 0) : 0;
  return days || compareFiles(a.table.file, b.table.file);
}

function comparePlaces(a: Stated, b: Stated): number {
  if (a.table.file.path !== b.table.file.path) return a.table.file.path < b.table.file.path ? -1 : 1;
  return (a.table.rows.line[a.row] ?? 0) - (b.table.rows.line[b.row] ?? 0);
}

function markReplaced({ table, column, rows }: Stated): void {
  column.replaced ??= new Uint8Array(table.rows.length);
  for (const row of rows) column.replaced[row] = 1;
}

function toRestatement({ old, fresh }: { old: Observation; fresh: Observation }): Restatement {
  const { channel, metric, object, grain, from, to } = fresh;
  return { channel, metric, object, grain, from, to, old, new: fresh };
}

function noteConflict(
  conflicts: Map<string, { old: Observation; fresh: Observation; count: number }>,
  pair: { old: Observation; fresh: Observation },
): void {
  const key = `${pair.old.cell.file}\n${pair.fresh.cell.file}\n${pair.fresh.metric}`;
  const known = conflicts.get(key);
  if (known === undefined) conflicts.set(key, { ...pair, count: 1 });
  else known.count += 1;
}

function toDiagnostic({ old, fresh, count }: { old: Observation; fresh: Observation; count: number }): Diagnostic {
  const place = { file: fresh.cell.file, line: fresh.cell.row, column: 1 };
  const other = { file: old.cell.file, line: old.cell.row, column: 1 };
  const isSame = old.cell.file === fresh.cell.file;
  const params = {
    metric: fresh.metric,
    day: fresh.from,
    first: old.value,
    second: fresh.value,
    other: `${other.file}:${other.line}`,
    more: count - 1,
  };
  return diagnostic(isSame ? 'metrics/contradiction' : 'metrics/undecidable', place, params, [
    { place: other, note: String(old.value) },
  ]);
}

function splitDiagnostic([file, { line, names, dropped }]: [string, Split]): Diagnostic {
  const [name = ''] = names;
  const params = { name: shorten(name), more: names.size - 1, dropped: [...dropped].toSorted().join(', ') };
  return diagnostic('metrics/name-in-several-rows', { file, line, column: 1 }, params);
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}

function compareRestatements(a: Restatement, b: Restatement): number {
  const key = ({ channel, metric, from, object, old }: Restatement) =>
    `${channel}\n${metric}\n${from}\n${object ?? ''}\n${old.cell.file}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
