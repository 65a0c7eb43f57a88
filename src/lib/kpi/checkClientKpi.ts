import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MetricCatalog, MetricUnit } from '../metrics/metricDefinition.ts';
import type { KpiSource } from './clientKpi.ts';
import { postCount } from './kpiFacts.ts';

type Side = 'numerator' | 'denominator';

/** Where the value at a path of the record's fields stands. */
export type PlaceOf = (path: readonly (string | number)[]) => Place;

/** Everything that makes a client's formula impossible, each at the line that says it. */
export function checkClientKpi(
  source: KpiSource,
  catalog: MetricCatalog,
  takenIds: ReadonlySet<string>,
  placeOf: PlaceOf,
): readonly Diagnostic[] {
  const { id } = source;
  const taken = takenIds.has(id) ? [diagnostic('kpi/taken-id', placeOf([]), { id })] : [];
  const terms = [
    ...checkTerms(source, 'numerator', catalog, placeOf),
    ...checkTerms(source, 'denominator', catalog, placeOf),
  ];
  return [...taken, ...terms, ...(terms.length > 0 ? [] : checkUnits(source, catalog, placeOf))];
}

function checkTerms(source: KpiSource, side: Side, catalog: MetricCatalog, placeOf: PlaceOf): Diagnostic[] {
  return source[side].flatMap(({ metric }, index): Diagnostic[] => {
    const place = placeOf([side, index, 'metric']);
    if (metric === postCount) {
      return side === 'denominator' && source.over === 'posts'
        ? []
        : [diagnostic('kpi/posts-without-posts', place, {})];
    }
    const kind = catalog.get(metric)?.kind;
    if (kind === undefined) {
      return [diagnostic('kpi/unknown-metric', place, { metric, near: nearest(metric, [...catalog.keys()]) })];
    }
    if (kind === 'level') return [diagnostic('kpi/level-in-formula', place, { metric })];
    const isSum = source.denominator.length === 0 || source[side].length > 1;
    const isOfPeople = kind === 'unique' && source.over === 'days' && isSum;
    return isOfPeople ? [diagnostic('kpi/people-added-up', place, { metric })] : [];
  });
}

function checkUnits(source: KpiSource, catalog: MetricCatalog, placeOf: PlaceOf): Diagnostic[] {
  const mixed = (['numerator', 'denominator'] as const).flatMap((side) => checkMixture(source, side, catalog, placeOf));
  if (mixed.length > 0) return mixed;
  if (source.unit === 'share' && source.denominator.length === 0) {
    return [diagnostic('kpi/share-without-denominator', placeOf(['unit']), {})];
  }
  const fits = fittingUnits(unitOf(source, 'numerator', 0, catalog), unitOf(source, 'denominator', 0, catalog));
  return fits.includes(source.unit)
    ? []
    : [diagnostic('kpi/wrong-unit', placeOf(['unit']), { unit: source.unit, fits })];
}

function checkMixture(source: KpiSource, side: Side, catalog: MetricCatalog, placeOf: PlaceOf): Diagnostic[] {
  return source[side].flatMap(({ metric }, index): Diagnostic[] => {
    const unit = unitOf(source, side, index, catalog);
    const other = unitOf(source, side, 0, catalog);
    if (unit === null || other === null || unit === other) return [];
    return [diagnostic('kpi/mixed-units', placeOf([side, index, 'metric']), { metric, unit, other })];
  });
}

function unitOf(source: KpiSource, side: Side, index: number, catalog: MetricCatalog): MetricUnit | null {
  const term = source[side][index];
  if (term === undefined) return null;
  return term.metric === postCount ? 'count' : (catalog.get(term.metric)?.unit ?? null);
}

/** The units that a formula can have: money for each click is money, euros for each euro a share or a number. */
function fittingUnits(numerator: MetricUnit | null, denominator: MetricUnit | null): readonly MetricUnit[] {
  if (numerator === null) return [];
  if (denominator === null) return numerator === 'count' ? ['count', 'number'] : [numerator];
  if (numerator === denominator) return ['share', 'number'];
  return denominator === 'count' || denominator === 'number' ? [numerator] : ['number'];
}
