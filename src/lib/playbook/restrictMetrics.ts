import type { MetricsStore } from '../metrics/metricsStore.ts';

/** The same numbers for fewer eyes: only these channels, and none of the hidden metrics. Files of other channels are not even named. */
export function restrictMetrics(
  store: MetricsStore,
  channels: ReadonlySet<string>,
  hiddenMetrics: ReadonlySet<string>,
): MetricsStore {
  const isShown = ({ channel, metric }: { channel: string; metric: string }) =>
    channels.has(channel) && !hiddenMetrics.has(metric);
  return {
    files: store.files.filter(
      (file) => file.channels.length > 0 && file.channels.every((channel) => channels.has(channel)),
    ),
    objects: store.objects.filter(({ channel }) => channels.has(channel)),
    restatements: store.restatements.filter(isShown),
    known: store.known.filter(isShown),
    stated: () => [...store.stated()].filter(({ observation }) => isShown(observation)),
    series: (query) =>
      store.series({
        ...query,
        channels: hiddenMetrics.has(query.metric) ? [] : query.channels.filter((channel) => channels.has(channel)),
      }),
  };
}
