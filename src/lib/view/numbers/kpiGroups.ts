import type { KpiDefinition } from '../../kpi/kpiDefinition.ts';
import { say } from '../../language/language.ts';
import type { MetricCatalog } from '../../metrics/metricDefinition.ts';
import type { ViewContext } from '../viewContext.ts';

/** What a KPI is about, by the duty of the one who reads it. The order is the order of pages. */
export const kpiGroups = ['attention', 'interaction', 'audience', 'community', 'conversion', 'money', 'plan'] as const;

export type KpiGroup = (typeof kpiGroups)[number];

/** Metrics by group; the first of a numerator decides. What is in no row is a matter of attention. */
const metricsOf: Readonly<Partial<Record<KpiGroup, readonly string[]>>> = {
  interaction: [
    ...['engagements', 'likes', 'dislikes', 'reactions', 'comments', 'shares', 'saves', 'clicks', 'link-clicks'],
    ...['video-starts', 'video-completions', 'average-view-duration', 'watch-time', 'profile-visits'],
  ],
  audience: [
    ...['followers', 'new-followers', 'lost-followers', 'net-followers', 'audience-target', 'audience-known'],
    'customers',
  ],
  community: [
    ...['messages', 'messages-to-answer', 'messages-answered', 'messages-in-time', 'first-response'],
    ...['first-response-working', 'mentions-positive', 'mentions-neutral', 'mentions-negative', 'mentions-brand'],
    'mentions-market',
  ],
  conversion: [
    ...['sessions', 'users', 'new-users', 'engaged-sessions', 'page-views', 'events', 'bounce-rate', 'conversions'],
    ...['leads', 'subscriptions', 'buyers', 'repeat-buyers', 'lost-customers'],
  ],
};

export function kpiGroupOf({ over, numerator, denominator }: KpiDefinition, catalog: MetricCatalog): KpiGroup {
  if (over === 'plan') return 'plan';
  if ([...numerator, ...denominator].some(({ metric }) => catalog.get(metric)?.unit === 'money')) return 'money';
  const first = numerator[0]?.metric ?? '';
  return kpiGroups.find((group) => metricsOf[group]?.includes(first)) ?? 'attention';
}

/** Groups that have KPIs, each in the order of the reader's alphabet. */
export function groupKpis(
  kpis: readonly KpiDefinition[],
  { playbook, format }: ViewContext,
): { readonly group: KpiGroup; readonly kpis: readonly KpiDefinition[] }[] {
  const { catalog, language } = playbook;
  return kpiGroups
    .map((group) => ({
      group,
      kpis: kpis
        .filter((kpi) => kpiGroupOf(kpi, catalog) === group)
        .toSorted((a, b) => format.compare(say(a.label, language), say(b.label, language))),
    }))
    .filter((row) => row.kpis.length > 0);
}
