import { monthsIn, rangePeriod } from '../../kpi/periods.ts';
import { pillarMix } from '../../playbook/pillarMix.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { Page } from '../page.ts';
import { recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import type { CellView, TableView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { linkPairs } from './linkPairs.ts';
import { bandMark, bandText } from './pillarRows.ts';
import { nextPosts, postTable } from './postTable.ts';
import { bodySection, lines, notDoing, optional, tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

type Pillar = PlaybookRecord<'pillars'>;

/** One theme: what a reader gets from it, how much of it there should be and is, and what does not belong. */
export function toPillarPage(context: ViewContext, pillar: Pillar): Page<'sheet'> {
  const { words, slots, playbook } = context;
  const t = words.strategy.pillar;
  const path = routeOf('pillars', pillar.id);
  const body = recordBody(context, path, pillar);
  const own = slots.filter(({ post }) => post.pillar === pillar.id);
  const sections: SectionView[] = [
    {
      heading: t.share,
      note: bandText(context, pillar.share),
      span: 5,
      blocks: [{ kind: 'table', table: shares(context, pillar) }],
    },
    ...optional(lines(pillar.examples), { heading: t.belongs, span: 4 }),
    {
      heading: t.forWhom,
      span: 3,
      blocks: [
        linkPairs([[words.strategy.kinds.personas, recordLinks(context, path, 'personas', pillar.personas)]], context),
      ],
    },
    ...bodySection(body, t.how, 7),
    ...optional(notDoing(pillar.notDoing), { heading: t.doesNotBelong, span: 5 }),
    tableSection({ heading: t.next, span: 12 }, postTable(context, path, nextPosts(own, playbook.asOf, 8)), {
      why: t.noPostsWhy,
      next: t.noPostsNext,
      code: `pillar: ${pillar.id}`,
    }),
  ];
  const title = { numeral: pillar.code, kind: t.kind, heading: pillar.title, lede: pillar.promise };
  return toPage(
    context,
    'sheet',
    { path, title: pillar.title, description: pillar.promise },
    { title, sections },
    body?.assets,
  );
}

/** Month by month and as a whole: posts, their share of all, and whether that is within the band. */
function shares(context: ViewContext, pillar: Pillar): TableView {
  const { playbook, format, slots, words } = context;
  const t = words.strategy.pillar;
  const { from, to, name } = playbook.client.period;
  const row = (label: string, range: { from: string; to: string }): CellView[] => {
    const found = pillarMix(slots, playbook.records, range).shares.find((share) => share.pillar.id === pillar.id);
    if (found === undefined) return [];
    return [
      { text: label },
      { text: format.number(found.posts) },
      { text: found.share === null ? '—' : format.share(found.share, 1) },
      { mark: bandMark(context, found) },
    ];
  };
  return {
    label: t.share,
    columns: [
      { text: t.month },
      { text: t.posts, numeric: true },
      { text: t.shareOfAll, numeric: true },
      { text: t.state },
    ],
    groups: [{ rows: monthsIn({ from, to }).map((month) => row(format.month(month.id), month)) }],
    total: row(name, rangePeriod(from, to)),
  };
}
