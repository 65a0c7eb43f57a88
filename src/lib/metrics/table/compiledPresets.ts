import type { MetricCatalog } from '../metricDefinition.ts';
import { almanacLong, almanacWide } from '../presets/almanac.ts';
import { platformPresets } from '../presets/presets.ts';
import { type CompiledPreset, compilePreset } from './matchHeader.ts';

const ofPlatforms: readonly CompiledPreset[] = platformPresets.map(compilePreset);
const long = compilePreset(almanacLong);
const ofCatalogs = new WeakMap<MetricCatalog, readonly CompiledPreset[]>();

/** The exports of platforms, and Almanac's own CSV, whose columns are the client's metrics. Compiled once for a catalog. */
export function compiledPresets(catalog: MetricCatalog): readonly CompiledPreset[] {
  const known = ofCatalogs.get(catalog);
  if (known !== undefined) return known;
  const compiled = [...ofPlatforms, compilePreset(almanacWide(catalog)), long];
  ofCatalogs.set(catalog, compiled);
  return compiled;
}
