import { sourceLanguages } from '../../language/language.ts';
import type { NumberGrammar } from '../cells/numberReader.ts';
import type { MetricCatalog, MetricDefinition } from '../metricDefinition.ts';
import type { Preset, PresetColumn } from './preset.ts';

const facts: readonly PresetColumn[] = [
  { as: 'day', days: 'iso', names: ['date', 'day', 'дата', 'день'], required: true },
  { as: 'channel', names: ['channel', 'канал'] },
  { as: 'object', names: ['object', 'post', 'объект', 'публикация'] },
  { as: 'permalink', names: ['permalink', 'link', 'ссылка'] },
  { as: 'text', names: ['title', 'text', 'заголовок', 'текст'] },
  { as: 'format', names: ['format', 'формат'] },
  { as: 'published', moments: 'iso hh:mm, client', names: ['published', 'опубликовано'] },
  { as: 'currency', names: ['currency', 'валюта'] },
];

const base = {
  name: 'Almanac CSV',
  platforms: null,
  grain: 'day',
  numbers: 'by-delimiter',
  isStrict: true,
  provisionalDays: 0,
  source: 'docs/metrics.md',
  checkedOn: '2026-11-23',
} as const;

/** Almanac's own CSV: a column per metric, its header the metric's id or its label in any language. */
export function almanacWide(catalog: MetricCatalog): Preset {
  const measured = [...catalog].map(([metric, definition]) => metricColumn(metric, definition));
  return { ...base, id: 'almanac', columns: [...facts, ...measured] };
}

/** Almanac's own CSV in long form: one value a row. */
export const almanacLong: Preset = {
  ...base,
  id: 'almanac-long',
  columns: [
    ...facts,
    { as: 'metric-name', names: ['metric', 'метрика', 'показатель'], required: true },
    { as: 'value', names: ['value', 'значение'], required: true },
  ],
};

function metricColumn(metric: string, definition: MetricDefinition): PresetColumn {
  return { as: 'metric', metric, names: [metric, ...sourceLanguages.map((language) => definition.label[language])] };
}

/** A count of `1,234` may be a thousand or one and a bit: Almanac's own CSV refuses what can be read twice. */
export function almanacNumbers(delimiter: string, definition: MetricDefinition): NumberGrammar {
  return {
    decimal: delimiter === ';' ? 'either' : '.',
    ...(definition.unit === 'count' ? { refusesThousands: true as const } : {}),
    ...(definition.unit === 'share' ? { percent: true as const } : {}),
    ...(definition.unit === 'seconds' ? { duration: true as const } : {}),
  };
}
