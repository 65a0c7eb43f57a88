import type { FigureScope, Period } from '../../../kpi/figure.ts';
import { channelScope } from '../../../playbook/channelScope.ts';
import type { Slot } from '../../../playbook/slots.ts';
import { byOrder } from '../../byOrder.ts';
import { toChannelBadge } from '../../channelBadge.ts';
import { toFigureView } from '../../numbers/figureView.ts';
import { recordLink } from '../../recordLinks.ts';
import type { CellView, TableGroup, TableView } from '../../table.ts';
import type { ViewContext } from '../../viewContext.ts';

/** What is told of each part of the plan, as columns. A row off the plan has a channel only. */
const executionKpis = [
  'posts-out',
  'execution-rate',
  'on-time-share',
  'publishing-delay',
  'posts-late',
  'posts-skipped',
  'posts-off-plan',
] as const;

/** The plan up to today against what happened: all of it, by channel, by owner, by campaign. */
export function planTable(slots: readonly Slot[], period: Period, page: string, context: ViewContext): TableView {
  const { playbook, words } = context;
  const t = words.results;
  const all = channelScope(playbook, []);
  const row = (cell: CellView, scope: FigureScope): CellView[] => [
    cell,
    ...executionKpis.map((kpi) =>
      kpi === 'posts-off-plan' && scope.id.includes(':')
        ? { text: '' }
        : { figure: toFigureView(playbook.figures.of({ kpi, scope, period }), page, context) },
    ),
  ];
  const part = (kind: 'campaign' | 'owner', id: string): FigureScope => ({ ...all, id: `${kind}:${id}` });
  const groups: TableGroup[] = [
    {
      heading: t.byChannel,
      rows: byOrder(playbook.records.channels)
        .filter(({ id }) => slots.some(({ channel }) => channel.id === id))
        .map((channel) =>
          row(
            { badges: [toChannelBadge(channel)], links: [recordLink(page, channel)] },
            { id: channel.id, channels: [channel.id] },
          ),
        ),
    },
    {
      heading: t.byOwner,
      rows: playbook.client.team
        .filter(({ id }) => slots.some(({ post }) => post.owner === id))
        .map(({ id, name }) => row({ text: name }, part('owner', id))),
    },
    {
      heading: t.byCampaign,
      rows: [...playbook.records.campaigns.values()]
        .filter(({ id }) => slots.some(({ post }) => post.campaign === id))
        .map((campaign) => row({ links: [recordLink(page, campaign)] }, part('campaign', campaign.id))),
    },
  ];
  return {
    label: t.planAndFact,
    columns: [{ text: t.part }, ...executionKpis.map((kpi) => ({ text: t.columns[kpi], numeric: true as const }))],
    groups: groups.filter(({ rows }) => rows.length > 0),
    total: row({ text: t.all }, all),
  };
}
