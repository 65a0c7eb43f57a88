import type { Findings } from '../../src/lib/diagnostics/diagnostic.ts';
import type { MetricDefinition } from '../../src/lib/metrics/metricDefinition.ts';
import { metrics } from '../../src/lib/metrics/metrics.ts';
import type { MetricsStore, Series } from '../../src/lib/metrics/metricsStore.ts';
import { readMetrics } from '../../src/lib/metrics/readMetrics.ts';
import type { SourcesConfig } from '../../src/lib/schema/sources.ts';
import type { SourceFile } from '../../src/lib/source/sourceFile.ts';

export const catalog: ReadonlyMap<string, MetricDefinition> = new Map(Object.entries(metrics));

/** A client with one channel of each kind that the tests need. */
export const channels = [
  { id: 'ig', platform: 'instagram' },
  { id: 'fb', platform: 'facebook' },
  { id: 'yt', platform: 'youtube' },
  { id: 'tg', platform: 'telegram' },
  { id: 'vk', platform: 'vk' },
  { id: 'tw', platform: 'x' },
  { id: 'site', platform: 'site' },
  { id: 'search', platform: 'search' },
  { id: 'ads', platform: 'google-ads' },
  { id: 'tt', platform: 'tiktok' },
  { id: 'li', platform: 'linkedin' },
  { id: 'shop', platform: 'maps' },
  { id: 'meta', platform: 'meta-ads' },
  { id: 'direct', platform: 'yandex-direct' },
  { id: 'vkads', platform: 'vk-ads' },
];

export function readAll(files: readonly SourceFile[], sources: SourcesConfig | null = null): Findings<MetricsStore> {
  return readMetrics({
    files,
    sources,
    channels,
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    catalog,
    asOf: '2026-11-23',
  });
}

/** All the values of one metric of one channel of 2025 to 2027. */
export function allOf(store: MetricsStore, channel: string, metric: string, over: 'days' | 'objects' = 'days'): Series {
  return store.series({ metric, channels: [channel], over, period: { from: '2025-01-01', to: '2027-12-31' } });
}

export function valuesOf(series: Series): number[] {
  return series.observations.map(({ value }) => value);
}
