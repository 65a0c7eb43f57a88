import type { DayRange } from '../metrics/metricsStore.ts';
import { partsOf } from './composites.ts';
import { expandedTerms, type SidedTerm } from './expandedTerms.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { type KpiFacts, kindOf, postCount } from './kpiFacts.ts';
import type { Over } from './seriesBook.ts';

/** What a formula reads on one channel. */
export interface ChannelTerms {
  readonly channel: string;
  readonly terms: readonly SidedTerm[];
}

/**
 * The channels that a KPI can be computed for, each with its summands. A ratio takes only channels that know all of
 * them, so that nobody's engagements are divided by somebody else's reach.
 */
export function channelTerms(
  kpi: KpiDefinition,
  channels: readonly string[],
  over: Over,
  span: DayRange,
  facts: KpiFacts,
): readonly ChannelTerms[] {
  const wanted = expandedTerms(kpi);
  const found = channels.map((channel) => ({ channel, parts: wanted.map(onChannel(channel, over, span, facts)) }));
  const complete = found.filter(({ parts }) => parts.every((part) => part !== null));
  const isLoose = kpi.pairing === 'anywhere' && complete.length === 0;
  return (isLoose ? found : complete)
    .map(({ channel, parts }) => ({ channel, terms: parts.flatMap((part) => part ?? []) }))
    .filter(({ terms }) => terms.length > 0);
}

function onChannel(channel: string, over: Over, span: DayRange, facts: KpiFacts) {
  // What begins after the span cannot be missing from it.
  const isKnown = (metric: string, way: Over) => (facts.book.since(channel, metric, way) ?? '9999') <= span.to;
  return (term: SidedTerm): readonly SidedTerm[] | null => {
    if (term.metric === postCount) return [term];
    if (kindOf(facts, term.metric) !== 'stock') {
      const parts = partsOf(term, (metric) => isKnown(metric, over));
      return parts?.map((part) => ({ ...part, side: term.side })) ?? null;
    }
    // Balances are of a channel, never of a post.
    return isKnown(term.metric, 'days') ? [{ ...term, at: term.at ?? 'end' }] : null;
  };
}
