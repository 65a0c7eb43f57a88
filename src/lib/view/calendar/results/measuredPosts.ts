import { rangePeriod } from '../../../kpi/periods.ts';
import type { RatioTerm } from '../../../kpi/ratioInterval.ts';
import type { Slot, WentOut } from '../../../playbook/slots.ts';
import { slotScope } from '../../numbers/figureScopes.ts';
import type { ViewContext } from '../../viewContext.ts';

/** A post on one channel that is out and has a rate, with what it adds to the rate of a group. */
export interface MeasuredPost {
  readonly slot: Slot;
  readonly out: WentOut;
  readonly term: RatioTerm;
  readonly value: number;
}

/** Rates by which posts can be compared, the most telling first. */
const rates = ['engagement-rate-by-reach', 'engagement-rate-by-views', 'engagement-rate-by-impressions'] as const;

/** The rate that most posts of the period have, and those posts; null where none has any. */
export function measuredPosts(context: ViewContext): { kpi: string; posts: readonly MeasuredPost[] } | null {
  const { playbook, slots } = context;
  const { from, to } = playbook.client.period;
  const out = slots.filter(({ object }) => {
    const day = object?.publishedDay ?? null;
    return day !== null && day >= from && day <= to;
  });
  const found = rates
    .filter((kpi) => playbook.kpis.has(kpi))
    .map((kpi) => ({ kpi, posts: out.flatMap((slot) => measured(kpi, slot, context)) }))
    .toSorted((a, b) => b.posts.length - a.posts.length)[0];
  return found === undefined || found.posts.length === 0 ? null : found;
}

function measured(kpi: string, slot: Slot, { playbook }: ViewContext): MeasuredPost[] {
  const { out, object } = slot;
  if (out === null || object === null || object.publishedDay === null) return [];
  const day = rangePeriod(object.publishedDay, object.publishedDay);
  const term = playbook.figures.terms({ kpi, scope: slotScope(slot) }, day);
  if (term === null || term.denominator === 0) return [];
  return [{ slot, out, term, value: term.numerator / term.denominator }];
}
