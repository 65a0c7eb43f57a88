import { toIsoDay } from '../cells/epochDay.ts';
import type { MetricsStore } from '../metricsStore.ts';
import type { Grain } from '../observation.ts';
import type { Dictionary } from './dictionary.ts';
import { grains, none, type Rows, type StoredTable, unknownDay } from './rows.ts';

interface Known {
  from: number;
  to: number;
  /** One bit for each grain. */
  grains: number;
}

/** Channels and metrics of which some file states a value, and when. */
export function knownSeries(tables: readonly StoredTable[], dictionary: Dictionary): MetricsStore['known'] {
  const byMetric = new Map<string, Map<number, Known>>();
  for (const { rows, columns } of tables) {
    const whole = knownRows(rows, () => true);
    for (const column of columns) {
      const { metric } = column;
      const byChannel = byMetric.get(metric) ?? new Map<number, Known>();
      byMetric.set(metric, byChannel);
      // Whole numbers have no place that stands for none.
      const found =
        (column.isWhole ?? column.values instanceof Int16Array)
          ? whole
          : knownRows(rows, (row) => !Number.isNaN(column.values[row]));
      for (const [channel, known] of found) byChannel.set(channel, joined(known, byChannel.get(channel)));
    }
  }
  return [...byMetric]
    .flatMap(([metric, byChannel]) =>
      [...byChannel].map(([channel, known]) => toEntry(dictionary.textOf(channel), metric, known)),
    )
    .toSorted((a, b) => (`${a.channel}\n${a.metric}` < `${b.channel}\n${b.metric}` ? -1 : 1));
}

/** What the rows that a rule keeps say of each channel. */
function knownRows(rows: Rows, isValued: (row: number) => boolean): ReadonlyMap<number, Known> {
  const { channel: channels, from: froms, to: tos, grain: grainsOf, length } = rows;
  const byChannel = new Map<number, Known>();
  let channel = none;
  let known: Known = { from: 0, to: 0, grains: 0 };
  for (let row = 0; row < length; row += 1) {
    const from = froms[row] ?? unknownDay;
    const of = channels[row] ?? none;
    if (of < 0 || from === unknownDay || !isValued(row)) continue;
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
  return byChannel;
}

function joined(known: Known, other: Known = known): Known {
  return {
    from: Math.min(known.from, other.from),
    to: Math.max(known.to, other.to),
    grains: known.grains | other.grains,
  };
}

function toEntry(channel: string, metric: string, known: Known): MetricsStore['known'][number] {
  const found = grains.filter((_, index): _ is Grain => (known.grains & (1 << index)) !== 0);
  return { channel, metric, grains: found, period: { from: toIsoDay(known.from), to: toIsoDay(known.to) } };
}
