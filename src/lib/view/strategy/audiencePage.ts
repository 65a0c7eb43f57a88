import { rangePeriod } from '../../kpi/periods.ts';
import { say } from '../../language/language.ts';
import { channelScope } from '../../playbook/channelScope.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { segments } from '../../schema/words.ts';
import { byOrder } from '../byOrder.ts';
import { toChannelBadge } from '../channelBadge.ts';
import type { Page } from '../page.ts';
import { linksFrom, recordLink } from '../recordLinks.ts';
import { routes } from '../routes.ts';
import type { CellView, TableGroup } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { knownFigures } from './knownFigures.ts';
import { lines, optional, tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

const path = routes.audience;

/** Whom we speak to, to whom not yet, and whom we decided against: by segment. */
export function toAudiencePage(context: ViewContext): Page<'sheet'> {
  const t = context.words.strategy.audience;
  const personas = byOrder(context.playbook.records.personas);
  const sections = [
    tableSection(
      { heading: t.whom, note: t.count(personas.length), span: 12 },
      {
        label: t.whom,
        columns: [
          { text: t.persona },
          { text: t.share, numeric: true },
          { text: t.evidence },
          { text: t.where },
          { text: t.work },
        ],
        groups: groups(context, personas),
      },
      { why: t.emptyWhy, next: t.emptyNext, code: 'src/content/personas/home-brewer.md' },
    ),
    ...targetShare(context),
    ...optional(lines(assumptions(personas)), { heading: t.doubts, note: t.doubtsNote, span: 6 }),
  ];
  const title = { numeral: 'A', kind: t.kind, heading: t.heading, lede: t.lede };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, { title, sections });
}

function groups(context: ViewContext, personas: readonly PlaybookRecord<'personas'>[]): TableGroup[] {
  const bySegment = Map.groupBy(personas, ({ segment }) => segment);
  const order = Object.keys(segments) as (keyof typeof segments)[];
  return order.flatMap((segment) => {
    const rows = (bySegment.get(segment) ?? []).map((persona) => personaRow(context, persona));
    return rows.length === 0 ? [] : [{ heading: say(segments[segment], context.playbook.language), rows }];
  });
}

function personaRow(context: ViewContext, persona: PlaybookRecord<'personas'>): CellView[] {
  const { playbook, format, words, slots } = context;
  const t = words.strategy.audience;
  const posts = new Set(slots.filter(({ post }) => post.personas.includes(persona.id)).map(({ post }) => post.id)).size;
  return [
    { links: [recordLink(path, persona)], small: persona.who },
    { text: persona.share === undefined ? '—' : format.share(persona.share.percent / 100, 1) },
    { text: persona.share?.evidence ?? t.notMeasured },
    {
      badges: persona.channels.flatMap((id) => {
        const channel = playbook.records.channels.get(id);
        return channel === undefined ? [] : [toChannelBadge(channel)];
      }),
    },
    { links: linksFrom(context, path, persona, 'campaigns'), small: t.posts(posts) },
  ];
}

/** The one measure of whether we reach whom we want. */
function targetShare(context: ViewContext): SectionView[] {
  const t = context.words.strategy.audience;
  const { from, to } = context.playbook.client.period;
  const [figure] = knownFigures(
    context,
    path,
    ['audience-profile'],
    channelScope(context.playbook, []),
    rangePeriod(from, to),
  );
  if (figure === undefined) return [];
  return [{ heading: t.targetShare, span: 6, blocks: [{ kind: 'figure', figure, beside: t.ofKnown }] }];
}

function assumptions(personas: readonly PlaybookRecord<'personas'>[]) {
  return personas.flatMap(({ title, doubts = [] }) => doubts.map((doubt) => ({ text: doubt, note: title })));
}
