import { formulaOf, planFormula } from '../../src/lib/kpi/formula.ts';
import type { KpiDefinition } from '../../src/lib/kpi/kpiDefinition.ts';
import { kpiRegistry } from '../../src/lib/kpi/registry.ts';
import { type Language, say, type Words } from '../../src/lib/language/language.ts';
import type { MetricCatalog } from '../../src/lib/metrics/metricDefinition.ts';
import { metrics } from '../../src/lib/metrics/metrics.ts';
import { generatedNote } from './markdown.ts';

const heads = {
  en: {
    title: '# Every KPI',
    intro:
      'The ids that goals, steps, experiments and reports may name. How the numbers are made stands in [figures](../figures.md).',
    unit: 'Unit',
    better: 'better',
  },
  ru: {
    title: '# Все KPI',
    intro:
      'Идентификаторы, которые можно назвать в целях, шагах, экспериментах и отчётах. Как считаются числа, рассказано в [figures](../figures.md).',
    unit: 'Единица',
    better: 'лучше',
  },
} as const satisfies Words<unknown>;

const catalog: MetricCatalog = new Map(Object.entries(metrics));

/** docs/reference/kpis.md and its Russian twin, from the registry. */
export function kpisPage(language: Language): string {
  const head = say(heads, language);
  const kpis = [...kpiRegistry(catalog).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sections = kpis.flatMap((kpi) => [
    `## ${kpi.id}`,
    '',
    `**${say(kpi.label, language)}.** ${say(kpi.says, language)}`,
    '',
    `\`${formula(kpi)}\` · ${head.unit}: \`${kpi.unit}\` · ${head.better}: \`${kpi.better}\``,
    '',
  ]);
  return [head.title, '', generatedNote, '', head.intro, '', ...sections].join('\n');
}

function formula(kpi: KpiDefinition): string {
  return kpi.over === 'plan'
    ? planFormula(kpi)
    : formulaOf(kpi, [], kpi.over === 'posts' ? 'objects' : 'days', { catalog });
}
