import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SourceRule } from '../schema/sources.ts';
import type { MetricCatalog } from './metricDefinition.ts';
import { declaredPreset } from './presets/declared.ts';
import { type CompiledPreset, compilePreset } from './table/matchHeader.ts';

/** The presets that a file may match: the one that `sources.yaml` names or declares, else all of them. */
export function chosenPresets(
  presets: readonly CompiledPreset[],
  source: SourceRule | null,
  path: string,
  catalog: MetricCatalog,
): { presets: readonly CompiledPreset[]; diagnostics: readonly Diagnostic[] } {
  if (source?.columns !== undefined)
    return {
      presets: [compilePreset(declaredPreset(source.columns))],
      diagnostics: unknownMetrics(source, path, catalog),
    };
  if (source?.preset === undefined) return { presets, diagnostics: [] };
  const chosen = presets.filter(({ preset }) => preset.id === source.preset);
  if (chosen.length > 0) return { presets: chosen, diagnostics: [] };
  const near = nearest(
    source.preset,
    presets.map(({ preset }) => preset.id),
  );
  return {
    presets,
    diagnostics: [
      diagnostic('metrics/unknown-preset', { file: path, line: 1, column: 1 }, { preset: source.preset, near }),
    ],
  };
}

function unknownMetrics({ columns = {} }: SourceRule, path: string, catalog: MetricCatalog): Diagnostic[] {
  const named = Object.values(columns).flatMap((meaning) =>
    typeof meaning === 'object' && 'metric' in meaning ? [meaning.metric] : [],
  );
  return named
    .filter((metric) => !catalog.has(metric))
    .map((metric) =>
      diagnostic(
        'metrics/unknown-metric',
        { file: path, line: 1, column: 1 },
        { metric, near: nearest(metric, [...catalog.keys()]), more: 0 },
      ),
    );
}
