import type { ChannelTerms } from './channelTerms.ts';
import { expandedTerms, type Side, type SidedTerm } from './expandedTerms.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { type KpiFacts, kindOf } from './kpiFacts.ts';
import type { Over } from './seriesBook.ts';

const balanceNames = {
  start: 'start',
  opening: 'start',
  end: 'last',
  'each-day': 'each day',
  publication: 'on publication',
} as const;

/**
 * The formula in metric ids, as it was used: `Σ (likes + comments) ÷ Σ reach, over posts`.
 * A summand that only some of the channels have is followed by their names: `engagements [facebook]`.
 */
export function formulaOf(
  kpi: KpiDefinition,
  channels: readonly ChannelTerms[],
  over: Over,
  facts: Pick<KpiFacts, 'catalog'>,
): string {
  const used = channels.length > 0 ? channels : [{ channel: '', terms: expandedTerms(kpi) }];
  const side = (name: Side) => sideText(used, name, facts);
  const ending = over === 'objects' ? ', over posts' : '';
  if (kpi.aggregation === 'mean' || kpi.aggregation === 'median')
    return `${kpi.aggregation} of ${bare(side('numerator'))}${ending}`;
  if (kpi.aggregation === 'period') return `${bare(side('numerator'))} of the whole period`;
  if (kpi.denominator.length === 0 && kpi.aggregation !== 'growth') return side('numerator') + ending;
  const quotient = `${side('numerator')} ÷ ${side('denominator')}`;
  const scaled = kpi.scale === 1 ? quotient : `${quotient} × ${kpi.scale}`;
  return (kpi.aggregation === 'complement' ? `1 − ${scaled}` : scaled) + ending;
}

/** The formula of a KPI of the plan: sums of counts. */
export function planFormula(kpi: KpiDefinition): string {
  const side = (name: Side) =>
    joined(
      expandedTerms(kpi).filter((term) => term.side === name),
      (term) => term.metric,
      'Σ ',
    );
  return kpi.denominator.length === 0 ? side('numerator') : `${side('numerator')} ÷ ${side('denominator')}`;
}

function sideText(channels: readonly ChannelTerms[], side: Side, facts: Pick<KpiFacts, 'catalog'>): string {
  const named = new Map<string, { term: SidedTerm; channels: string[] }>();
  for (const { channel, terms } of channels) {
    for (const term of terms.filter((one) => one.side === side)) {
      const key = `${term.times} ${term.at ?? ''} ${term.metric}`;
      const row = named.get(key) ?? { term, channels: [] };
      row.channels.push(channel);
      named.set(key, row);
    }
  }
  const rows = [...named.values()];
  const text = (term: SidedTerm) => {
    const some = rows.find((row) => row.term === term)?.channels ?? [];
    return termText(term, facts) + (some.length < channels.length ? ` [${some.join(', ')}]` : '');
  };
  const isBalance = rows.every(({ term }) => kindOf(facts, term.metric) === 'stock');
  return joined(
    rows.map(({ term }) => term),
    text,
    isBalance && channels.length === 1 ? '' : 'Σ ',
  );
}

function joined(terms: readonly SidedTerm[], text: (term: SidedTerm) => string, sigma: string): string {
  const written = terms.map((term, index) => {
    const sign = term.times < 0 ? '− ' : index > 0 ? '+ ' : '';
    const factor = Math.abs(term.times) === 1 ? '' : `${Math.abs(term.times)} × `;
    return sign + factor + text(term);
  });
  return sigma + (written.length > 1 ? `(${written.join(' ')})` : written.join(''));
}

function termText({ metric, at }: SidedTerm, facts: Pick<KpiFacts, 'catalog'>): string {
  return kindOf(facts, metric) === 'stock' ? `${balanceNames[at ?? 'end']}(${metric})` : metric;
}

function bare(side: string): string {
  return side.replace(/^Σ /, '');
}
