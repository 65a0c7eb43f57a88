import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MetricsFile, Restatement } from '../metricsStore.ts';
import type { Observation } from '../observation.ts';
import { findRepeatedRows, type RowRef } from './repeatedRows.ts';
import { grainNumber, none, type StoredTable, type ValueColumn } from './rows.ts';
import type { ToObservation } from './storedObservation.ts';

interface Stated {
  readonly table: StoredTable;
  readonly column: ValueColumn;
  readonly row: number;
  readonly value: number;
}

export interface Resolution {
  readonly restatements: readonly Restatement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Exact repeats count once. Where two exports disagree the newer one wins, and the older value stands in the ledger.
 * Marks what is replaced in the columns themselves.
 */
export function resolveRepeats(tables: readonly StoredTable[], toObservation: ToObservation): Resolution {
  const restatements: Restatement[] = [];
  const conflicts = new Map<string, { old: Observation; fresh: Observation; count: number }>();
  for (const group of findRepeatedRows(tables))
    for (const stated of byMetric(group, tables)) {
      const ordered = stated.toSorted((a, b) => compareAge(a, b) || comparePlaces(a, b));
      for (const older of ordered.slice(0, -1)) markReplaced(older);
      ordered.slice(1).forEach((fresh, index) => {
        const old = ordered[index];
        if (old === undefined || old.value === fresh.value) return;
        const pair = {
          old: toObservation(old.table, old.column, old.row),
          fresh: toObservation(fresh.table, fresh.column, fresh.row),
        };
        if (compareAge(old, fresh) === 0) noteConflict(conflicts, pair);
        else restatements.push(toRestatement(pair));
      });
    }
  return {
    restatements: restatements.toSorted(compareRestatements),
    diagnostics: [...conflicts.values()].map(toDiagnostic),
  };
}

function byMetric(group: readonly RowRef[], tables: readonly StoredTable[]): Stated[][] {
  const stated = new Map<string, Stated[]>();
  for (const { table: index, row } of group) {
    const table = tables[index];
    for (const column of table?.columns ?? []) {
      const value = column.values[row];
      if (table === undefined || value === undefined || Number.isNaN(value)) continue;
      const key = `${column.metric}\n${column.breakdown}\n${currencyOf(table, column, row)}`;
      const known = stated.get(key);
      if (known === undefined) stated.set(key, [{ table, column, row, value }]);
      else known.push({ table, column, row, value });
    }
  }
  return [...stated.values()].filter((values) => values.length > 1);
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

function markReplaced({ table, column, row }: Stated): void {
  column.replaced ??= new Uint8Array(table.rows.length);
  column.replaced[row] = 1;
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

function compareRestatements(a: Restatement, b: Restatement): number {
  const key = ({ channel, metric, from, object, old }: Restatement) =>
    `${channel}\n${metric}\n${from}\n${object ?? ''}\n${old.cell.file}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
