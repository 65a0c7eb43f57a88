import { dayCount, daysOf } from '../../kpi/dayRanges.ts';
import { plannedPosts } from '../../playbook/plannedPosts.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { LinkView } from '../linkView.ts';
import { recordLink } from '../recordLinks.ts';
import { type AxisSpan, daysBetween, spanOn, type TimeAxis, timeAxis } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';
import { type CoverageStripView, coverageStrips } from './coverageStrips.ts';

/** Rows on the scale of the day rule: a vertical line means the same day in all of them. */
export interface CampaignStripsView {
  readonly days: number;
  /** The middle of today; null outside the period. */
  readonly today: number | null;
  readonly campaigns: readonly CampaignStripView[];
  /** Posts of each day; null on pages that show campaigns only. */
  readonly posts: { readonly name: string; readonly summary: string; readonly bars: readonly PostBarView[] } | null;
  readonly coverage: readonly CoverageStripView[];
  /** What the marks of the coverage mean; none where there is no coverage. */
  readonly key: { readonly covered: string; readonly missing: string; readonly notYet: string } | null;
}

export interface CampaignStripView {
  readonly link: LinkView;
  /** In words, for those who do not see the bar. */
  readonly dates: string;
  /** Days behind us and days ahead. */
  readonly gone: AxisSpan | null;
  readonly ahead: AxisSpan | null;
}

/** A bar 0.7 days wide and 6 high for each post. */
export interface PostBarView {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly isPast: boolean;
}

const barStep = 6;
const barRow = 34;

/** Campaigns on the period's axis; on the overview also posts a day and what the data covers. */
export function toCampaignStrips(
  context: ViewContext,
  page: string,
  campaigns: readonly PlaybookRecord<'campaigns'>[],
  whole: boolean,
): CampaignStripsView {
  const { playbook, words } = context;
  const axis = timeAxis(playbook.client.period);
  const gone = daysBetween(axis.from, playbook.asOf);
  const coverage = whole ? coverageStrips(context, page) : [];
  return {
    days: axis.days,
    today: gone >= 0 && gone < axis.days ? gone + 0.5 : null,
    campaigns: campaigns.flatMap((campaign) => campaignStrip(context, page, axis, campaign)),
    posts: whole ? postBars(context, axis) : null,
    coverage,
    key: coverage.length > 0 ? words.strategy.coverage.key : null,
  };
}

function campaignStrip(
  { playbook, format }: ViewContext,
  page: string,
  axis: TimeAxis,
  campaign: PlaybookRecord<'campaigns'>,
): CampaignStripView[] {
  const span = spanOn(axis, { from: campaign.start, to: campaign.end });
  if (span === null) return [];
  const today = Math.min(Math.max(daysBetween(axis.from, playbook.asOf), span.from), span.to);
  return [
    {
      link: recordLink(page, campaign),
      dates: format.range(campaign.start, campaign.end),
      gone: today > span.from ? { from: span.from, to: today } : null,
      ahead: today < span.to ? { from: today, to: span.to } : null,
    },
  ];
}

function postBars({ playbook, slots, format, words }: ViewContext, axis: TimeAxis): CampaignStripsView['posts'] {
  const perDay = Map.groupBy(plannedPosts(slots), ({ day }) => day ?? '');
  const counts = daysOf(axis).map((day) => perDay.get(day)?.length ?? 0);
  const elapsed = daysBetween(axis.from, playbook.asOf);
  const most = Math.max(1, ...counts);
  const step = Math.min(barStep, barRow / most);
  return {
    name: words.strategy.strips.postsADay,
    summary: words.strategy.strips.summary(
      format.number(counts.reduce((sum, count) => sum + count, 0)),
      format.number(dayCount(axis)),
      format.number(most),
    ),
    bars: counts.flatMap((count, day) =>
      count === 0 ? [] : [{ x: day + 0.15, y: barRow - count * step, height: count * step, isPast: day < elapsed }],
    ),
  };
}
