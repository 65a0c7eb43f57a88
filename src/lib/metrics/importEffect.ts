import type { MetricsStore, Restatement } from './metricsStore.ts';
import type { Observation } from './observation.ts';

/** What a file would do to what is known. Values that are broken down are not counted. */
export interface ImportEffect {
  readonly channel: string;
  readonly metric: string;
  /** Values of days and posts that no file states yet. */
  readonly added: number;
  /** Values that other files state too, and equally. */
  readonly repeated: number;
  /** Values of other files that this one replaces. */
  readonly restated: number;
  /** Values of this file that a newer one replaces. */
  readonly outdated: number;
}

const always = { from: '1900-01-01', to: '2199-12-31' };

/** Compares what one file states with what all files together make of it; a row for each channel and metric of the file. */
export function importEffect(file: string, alone: MetricsStore, together: MetricsStore): readonly ImportEffect[] {
  return alone.known.flatMap(({ channel, metric }) => {
    const stated = valuesOf(alone, channel, metric).length;
    if (stated === 0) return [];
    const kept = valuesOf(together, channel, metric).filter(({ cell }) => cell.file === file).length;
    const isOurs = (one: Restatement) => one.channel === channel && one.metric === metric;
    const ledger = together.restatements.filter(isOurs);
    const restated = ledger.filter((one) => one.new.cell.file === file && one.old.cell.file !== file).length;
    const outdated = ledger.filter((one) => one.old.cell.file === file && one.new.cell.file !== file).length;
    const added = Math.max(0, kept - restated);
    return [
      { channel, metric, added, restated, outdated, repeated: Math.max(0, stated - added - restated - outdated) },
    ];
  });
}

function valuesOf(store: MetricsStore, channel: string, metric: string): Observation[] {
  return (['days', 'objects'] as const).flatMap((over) => [
    ...store.series({ metric, channels: [channel], over, period: always }).observations,
  ]);
}
