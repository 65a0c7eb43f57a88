import { dayCount } from '../../kpi/dayRanges.ts';
import type { Coverage } from '../../metrics/metricsStore.ts';
import { channelCoverage, elapsedDays } from '../../playbook/channelCoverage.ts';
import { byOrder } from '../byOrder.ts';
import type { LinkView } from '../linkView.ts';
import { relativeHref, routes } from '../routes.ts';
import { type AxisSpan, spanOn, timeAxis } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';

/** What is known of one channel, on the days of the period. */
export interface CoverageStripView {
  readonly link: LinkView;
  /** "41 of 42 d" */
  readonly count: string;
  readonly isShort: boolean;
  readonly covered: readonly AxisSpan[];
  readonly missing: readonly AxisSpan[];
  readonly ahead: AxisSpan | null;
}

/** One strip a channel that has any numbers of days: the metric with the fewest gaps stands for it. */
export function coverageStrips(context: ViewContext, page: string): CoverageStripView[] {
  const { playbook } = context;
  const elapsed = elapsedDays(playbook);
  if (elapsed === null) return [];
  return byOrder(playbook.records.channels).flatMap(({ id, title }) => {
    const coverage = channelCoverage(playbook, id, elapsed);
    return coverage === null ? [] : [toStrip(context, page, title, coverage, dayCount(elapsed))];
  });
}

function toStrip(
  { playbook, format, words }: ViewContext,
  page: string,
  title: string,
  coverage: Coverage,
  days: number,
): CoverageStripView {
  const axis = timeAxis(playbook.client.period);
  const missing = coverage.missing.flatMap((range) => spanOn(axis, range) ?? []);
  return {
    link: { text: title, href: relativeHref(page, routes.sources) },
    count: words.strategy.coverage.days(format.number(coverage.covered), format.number(days)),
    isShort: coverage.covered < days,
    covered: between(missing, days),
    missing,
    ahead: days < axis.days ? { from: days, to: axis.days } : null,
  };
}

/** What lies between the gaps, from 0 to `end`. */
function between(gaps: readonly AxisSpan[], end: number): AxisSpan[] {
  const starts = [0, ...gaps.map(({ to }) => to)];
  const ends = [...gaps.map(({ from }) => from), end];
  return starts.flatMap((from, index) => {
    const to = ends[index] ?? end;
    return from < to ? [{ from, to }] : [];
  });
}
