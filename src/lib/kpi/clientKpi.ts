import { sameInAll } from '../language/language.ts';
import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import type { KpiRecord } from '../schema/records/kpi.ts';
import type { KpiDefinition, Term } from './kpiDefinition.ts';

/** What is needed of a KPI record, and where it stands. */
export type KpiSource = Pick<KpiRecord, 'title' | 'says' | 'numerator' | 'denominator' | 'over' | 'unit' | 'better'> & {
  readonly id: string;
  readonly file: string;
};

/**
 * A KPI of the client's as a definition: Σ ÷ Σ where it has a denominator, the last balance where it is made of
 * balances only, else the sum. Its name is the same in all languages: the one that the client gave it.
 */
export function clientKpi(source: KpiSource, catalog: MetricCatalog): KpiDefinition {
  const { id, title, says, over, unit, better, file } = source;
  const isStock = ({ metric }: Term) => catalog.get(metric)?.kind === 'stock';
  const isBalance = source.numerator.every(isStock);
  return {
    id,
    label: sameInAll(title),
    says: sameInAll(says),
    numerator: source.numerator,
    denominator: source.denominator,
    over,
    aggregation: source.denominator.length > 0 ? 'ratio' : isBalance ? 'last' : 'sum',
    pairing: 'anywhere',
    unit,
    better,
    scale: 1,
    source: file,
    origin: 'client',
  };
}
