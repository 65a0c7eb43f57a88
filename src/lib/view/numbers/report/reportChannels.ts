import { addDays } from '../../../kpi/dayRanges.ts';
import type { FigureScope, Period } from '../../../kpi/figure.ts';
import { weeksIn } from '../../../kpi/periods.ts';
import { say } from '../../../language/language.ts';
import { channelScope } from '../../../playbook/channelScope.ts';
import type { PlaybookRecord } from '../../../playbook/playbook.ts';
import { type ChannelBadgeView, toChannelBadge } from '../../channelBadge.ts';
import { relativeHref, routeOf } from '../../routes.ts';
import type { ViewContext } from '../../viewContext.ts';
import { addsUp } from '../charts/kpiChart.ts';
import { type FigureView, toFigureView } from '../figureView.ts';
import { type SmallChartView, toSmallChart } from '../smallChart.ts';

/** One channel of a report: the same few measures each month, the first two drawn. */
export interface ReportChannelView {
  readonly badge: ChannelBadgeView;
  readonly name: string;
  readonly href: string;
  readonly measures: readonly { readonly figure: FigureView; readonly chart: SmallChartView | null }[];
  readonly note: string | null;
}

/**
 * What is told of a channel, in this order; of each row the first that its files know.
 * The rows are the same for all channels: a search property has no posts, a shop no followers.
 */
const stableKpis: readonly (readonly string[])[] = [
  ['views', 'impressions', 'page-views', 'video-views'],
  ['sum-of-post-reach', 'sum-of-post-views', 'sum-of-post-impressions'],
  [
    'engagement-rate-by-reach',
    'engagement-rate-by-views',
    'engagement-rate-by-impressions',
    'engagement-rate-by-views-of-days',
    'engagement-rate-by-impressions-of-days',
  ],
  ['net-new-followers', 'net-followers'],
  ['subscriptions', 'leads', 'conversions'],
  ['sessions'],
  ['clicks', 'link-clicks'],
  ['click-through-rate'],
  ['messages-to-answer', 'messages'],
  ['first-response-time-working', 'first-response-time'],
  ['sla-hit-rate', 'response-rate'],
  ['share-of-voice'],
  ['net-sentiment'],
  ['lost-customers'],
  ['cost-per-acquisition', 'cost-per-lead'],
  ['execution-rate'],
];

const mostMeasures = 6;
const weeks = 13;

export function toReportChannel(
  channel: PlaybookRecord<'channels'>,
  note: string | null,
  month: Period,
  page: string,
  context: ViewContext,
): ReportChannelView | null {
  const scope = channelScope(context.playbook, [channel.id]);
  const kpis = stableKpis.flatMap((row) => firstKnown(row, scope, month, context)).slice(0, mostMeasures);
  if (kpis.length === 0) return null;
  return {
    badge: toChannelBadge(channel),
    name: channel.title,
    href: relativeHref(page, routeOf('channels', channel.id)),
    measures: kpis.map((kpi, index) => ({
      figure: toFigureView(context.playbook.figures.of({ kpi, scope, period: month }), page, context),
      chart: index < 2 ? weeklyChart(kpi, channel.title, scope, month, context) : null,
    })),
    note,
  };
}

function firstKnown(kpis: readonly string[], scope: FigureScope, month: Period, { playbook }: ViewContext): string[] {
  const known = kpis.find(
    (kpi) => playbook.kpis.has(kpi) && (playbook.figures.values({ kpi, scope }, [month])[0] ?? null) !== null,
  );
  return known === undefined ? [] : [known];
}

/** Thirteen weeks to the end of the month, those of the month in ink. */
function weeklyChart(
  kpi: string,
  name: string,
  scope: FigureScope,
  month: Period,
  { playbook, words }: ViewContext,
): SmallChartView | null {
  const definition = playbook.kpis.get(kpi);
  if (definition === undefined) return null;
  const slots = weeksIn({ from: addDays(month.to, -7 * weeks + 1), to: month.to }).slice(-weeks);
  const values = playbook.figures.values({ kpi, scope }, slots);
  const now = slots.findIndex(({ to }) => to >= month.from);
  const label = words.numberPages.report.weekly(name, say(definition.label, playbook.language), weeks);
  return toSmallChart(addsUp(definition) ? 'bars' : 'line', values, now, label);
}
