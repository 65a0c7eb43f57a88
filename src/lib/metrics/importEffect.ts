import type { MetricsStore, Restatement } from './metricsStore.ts';

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

/** Compares what one file states with what was known before it and what all files together make of it; a row for each channel and metric of the file. */
export function importEffect(
  file: string,
  { alone, before, together }: Readonly<Record<'alone' | 'before' | 'together', MetricsStore>>,
): readonly ImportEffect[] {
  return alone.known.flatMap(({ channel, metric }) => {
    const count = (store: MetricsStore) => countValues(store, channel, metric);
    const stated = count(alone);
    if (stated === 0) return [];
    const added = Math.max(0, count(together) - count(before));
    const isOurs = (one: Restatement) => one.channel === channel && one.metric === metric;
    const ledger = together.restatements.filter(isOurs);
    const restated = ledger.filter((one) => one.new.cell.file === file && one.old.cell.file !== file).length;
    const outdated = ledger.filter((one) => one.old.cell.file === file && one.new.cell.file !== file).length;
    return [
      { channel, metric, added, restated, outdated, repeated: Math.max(0, stated - added - restated - outdated) },
    ];
  });
}

function countValues(store: MetricsStore, channel: string, metric: string): number {
  const count = (over: 'days' | 'objects') =>
    store.series({ metric, channels: [channel], over, period: always }).observations.length;
  return count('days') + count('objects');
}
