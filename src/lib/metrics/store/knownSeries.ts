import { toIsoDay } from '../cells/epochDay.ts';
import type { MetricsStore } from '../metricsStore.ts';
import type { Grain } from '../observation.ts';
import type { Dictionary } from './dictionary.ts';
import { grains, none, type StoredTable, unknownDay, type ValueColumn } from './rows.ts';

interface Known {
  from: number;
  to: number;
  /** One bit for each grain. */
  grains: number;
}

/** Channels and metrics of which some file states a value, and when. */
export function knownSeries(tables: readonly StoredTable[], dictionary: Dictionary): MetricsStore['known'] {
  const byMetric = new Map<string, Map<number, Known>>();
  for (const table of tables)
    for (const column of table.columns) {
      const byChannel = byMetric.get(column.metric) ?? new Map<number, Known>();
      byMetric.set(column.metric, byChannel);
      noteColumn(table, column, byChannel);
    }
  return [...byMetric]
    .flatMap(([metric, byChannel]) =>
      [...byChannel].map(([channel, known]) => toEntry(dictionary.textOf(channel), metric, known)),
    )
    .toSorted((a, b) => (`${a.channel}\n${a.metric}` < `${b.channel}\n${b.metric}` ? -1 : 1));
}

function noteColumn({ rows }: StoredTable, { values }: ValueColumn, byChannel: Map<number, Known>): void {
  const { channel: channels, from: froms, to: tos, grain: grainsOf, length } = rows;
  let channel = none;
  let known: Known = { from: 0, to: 0, grains: 0 };
  for (let row = 0; row < length; row += 1) {
    const value = values[row] ?? Number.NaN;
    const from = froms[row] ?? unknownDay;
    const of = channels[row] ?? none;
    if (Number.isNaN(value) || of < 0 || from === unknownDay) continue;
    if (of !== channel) {
      channel = of;
      known = byChannel.get(of) ?? { from, to: from, grains: 0 };
      byChannel.set(of, known);
    }
    const to = tos[row] ?? from;
    if (from < known.from) known.from = from;
    if (to > known.to) known.to = to;
    known.grains |= 1 << (grainsOf[row] ?? 0);
  }
}

function toEntry(channel: string, metric: string, known: Known): MetricsStore['known'][number] {
  const found = grains.filter((_, index): _ is Grain => (known.grains & (1 << index)) !== 0);
  return { channel, metric, grains: found, period: { from: toIsoDay(known.from), to: toIsoDay(known.to) } };
}
