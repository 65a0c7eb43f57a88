import type { Term } from './kpiDefinition.ts';

interface Part extends Term {
  /** Left out where the channel knows this other metric, which already holds it. */
  readonly unless?: string;
}

/** One way to make a total: out of any of its parts that a channel knows, or only out of all of them. */
interface Way {
  readonly needs: 'any' | 'all';
  readonly parts: readonly Part[];
}

/**
 * Totals that platforms count differently, and so Almanac makes itself. Per channel the first way that the files allow
 * is taken; the platform's own total is the last one. A formula names the parts, so that no mixture is silent.
 */
export const composites: Readonly<Record<string, readonly Way[]>> = {
  engagements: [
    {
      needs: 'any',
      parts: [
        { metric: 'reactions', times: 1 },
        // Facebook's reactions contain its likes.
        { metric: 'likes', times: 1, unless: 'reactions' },
        { metric: 'comments', times: 1 },
        { metric: 'shares', times: 1 },
        { metric: 'saves', times: 1 },
      ],
    },
    { needs: 'all', parts: [{ metric: 'engagements', times: 1 }] },
  ],
  'net-followers': [
    {
      needs: 'all',
      parts: [
        { metric: 'new-followers', times: 1 },
        { metric: 'lost-followers', times: -1 },
      ],
    },
    { needs: 'all', parts: [{ metric: 'net-followers', times: 1 }] },
  ],
};

/** The metrics that a term stands for on one channel; null where the channel's files do not know it. */
export function partsOf(term: Term, knows: (metric: string) => boolean): readonly Term[] | null {
  const ways = Object.hasOwn(composites, term.metric) ? composites[term.metric] : undefined;
  if (ways === undefined) return knows(term.metric) ? [term] : null;
  for (const way of ways) {
    const parts = way.parts.filter(({ metric, unless }) => knows(metric) && (unless === undefined || !knows(unless)));
    const found = way.needs === 'all' ? parts.length === way.parts.length : parts.length > 0;
    if (found) return parts.map(({ metric, times }) => ({ metric, times: times * term.times }));
  }
  return null;
}
