import type { MetricCatalog } from '../metricDefinition.ts';
import { almanacLong, almanacWide } from './almanac.ts';
import { metaAccount } from './metaAccount.ts';
import type { Preset } from './preset.ts';

/** The exports of platforms that Almanac reads as they were downloaded. */
export const platformPresets: readonly Preset[] = [metaAccount];

/** Those and Almanac's own CSV, whose columns are the client's metrics. */
export function allPresets(catalog: MetricCatalog): readonly Preset[] {
  return [...platformPresets, almanacWide(catalog), almanacLong];
}
