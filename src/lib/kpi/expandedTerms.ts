import type { KpiDefinition, Term } from './kpiDefinition.ts';

export type Side = 'numerator' | 'denominator';

export type SidedTerm = Term & { readonly side: Side };

/** The summands of a formula: growth is written out as the end less the start, over the start. */
export function expandedTerms({ aggregation, numerator, denominator }: KpiDefinition): readonly SidedTerm[] {
  if (aggregation !== 'growth') {
    return [...numerator.map(onSide('numerator')), ...denominator.map(onSide('denominator'))];
  }
  return numerator.flatMap((term): SidedTerm[] => [
    { ...term, at: 'end', side: 'numerator' },
    { ...term, times: -term.times, at: 'opening', side: 'numerator' },
    { ...term, at: 'opening', side: 'denominator' },
  ]);
}

function onSide(side: Side): (term: Term) => SidedTerm {
  return (term) => ({ ...term, side });
}
