import { labelOf } from '../../kpi/labelOf.ts';
import { monthOf } from '../../kpi/periods.ts';
import type { Slot } from '../../playbook/slots.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import { type FigureView, toFigureView } from '../numbers/figureView.ts';
import type { ViewContext } from '../viewContext.ts';

/** What a post gathered on one channel: figures of its own object, each with its code. */
export interface ResultView {
  readonly channel: ChannelBadgeView;
  readonly figures: readonly { readonly label: string; readonly figure: FigureView }[];
}

/** What is told of a post, where its export has it. */
const kpis = [
  'sum-of-post-views',
  'sum-of-post-impressions',
  'sum-of-post-reach',
  'sum-of-post-engagements',
  'sum-of-post-comments',
  'sum-of-post-shares',
  'sum-of-post-saves',
  'sum-of-post-link-clicks',
  'engagement-rate-by-reach',
  'engagement-rate-by-impressions',
  'engagement-rate-by-views',
] as const;

/** Results of all slots that an export names; figures that have no value are left out. */
export function toResults(slots: readonly Slot[], path: string, context: ViewContext): ResultView[] {
  return slots.flatMap((slot) => {
    const figures = toFigures(slot, path, context);
    return figures.length === 0 ? [] : [{ channel: toChannelBadge(slot.channel, slot.paid), figures }];
  });
}

function toFigures({ post, channel, object, out }: Slot, path: string, context: ViewContext): ResultView['figures'] {
  const { playbook } = context;
  const day = object?.publishedDay ?? out?.day;
  if (object === null || day === undefined) return [];
  const scope = { id: `post:${post.id}:${channel.id}`, channels: [channel.id], objects: [object.id] };
  return kpis
    .filter((kpi) => playbook.kpis.has(kpi) && isMeasured(kpi, channel.id, context))
    .map((kpi) => playbook.figures.of({ kpi, scope, period: monthOf(day) }))
    .filter(({ value }) => value !== null)
    .map((figure) => ({ label: toLabel(figure.kpi, context), figure: toFigureView(figure, path, context) }));
}

/** "Reach" rather than "Sum of post reach": the sum is of one post. */
function toLabel(kpi: string, { playbook }: ViewContext): string {
  const metric = kpi.replace(/^sum-of-post-/, '');
  const { catalog, kpis, language } = playbook;
  return catalog.has(metric) ? labelOf(catalog, metric, language) : labelOf(kpis, kpi, language);
}

/** Whether anything at all is known of a metric that the KPI needs: no question is asked in vain. */
function isMeasured(kpi: string, channel: string, { playbook }: ViewContext): boolean {
  const terms = [...(playbook.kpis.get(kpi)?.numerator ?? []), ...(playbook.kpis.get(kpi)?.denominator ?? [])];
  const known = playbook.metrics.known.filter((one) => one.channel === channel).map(({ metric }) => metric);
  return terms.some(({ metric }) => known.includes(metric) || playbook.kpis.has(metric));
}
