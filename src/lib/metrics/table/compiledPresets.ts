import type { MetricCatalog } from '../metricDefinition.ts';
import { almanacLong, almanacWide } from '../presets/almanac.ts';
import { platformPresets } from '../presets/presets.ts';
import { type CompiledPreset, compilePreset } from './matchHeader.ts';

const ofPlatforms: readonly CompiledPreset[] = platformPresets.map(compilePreset);

/** The exports of platforms, and Almanac's own CSV, whose columns are the client's metrics. */
export function compiledPresets(catalog: MetricCatalog): readonly CompiledPreset[] {
  return [...ofPlatforms, compilePreset(almanacWide(catalog)), compilePreset(almanacLong)];
}
