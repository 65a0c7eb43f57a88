import { say } from '../../language/language.ts';
import { plannedPosts } from '../../playbook/plannedPosts.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { briefKinds } from '../../schema/words.ts';
import type { KeyValueView } from '../keyValue.ts';
import { memberName } from '../memberName.ts';
import type { Page } from '../page.ts';
import { recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import type { TableView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { briefMark, isDelivered } from './briefsPage.ts';
import { deadlineText } from './deadline.ts';
import { postTable } from './postTable.ts';
import { bodySection, tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

type Brief = PlaybookRecord<'briefs'>;

/** One order to a designer, photographer or film maker: what exactly, by when, and which posts wait for it. */
export function toBriefPage(context: ViewContext, brief: Brief): Page<'sheet'> {
  const { playbook, words, slots, format } = context;
  const t = words.strategy.brief;
  const path = routeOf('briefs', brief.id);
  const body = recordBody(context, path, brief);
  const mark = briefMark(context, brief);
  const waiting = plannedPosts(slots.filter(({ post }) => brief.posts.includes(post.id)));
  const sections: SectionView[] = [
    tableSection({ heading: t.deliverables, span: 7 }, deliverables(context, brief), {
      why: t.emptyWhy,
      next: t.emptyNext,
      code: 'deliverables: [{ what: …, format: …, count: 3 }]',
    }),
    {
      heading: t.order,
      ...(mark !== null && { mark }),
      span: 5,
      blocks: [{ kind: 'pairs', rows: order(context, path, brief) }],
    },
    ...bodySection(body, t.text, 7),
    tableSection({ heading: t.posts, span: 12 }, postTable(context, path, waiting), {
      why: t.noPostsWhy,
      next: t.noPostsNext,
      code: 'posts: [ … ]',
    }),
  ];
  const kind = say(briefKinds[brief.kind], playbook.language);
  const lede = t.lede(kind, deadlineText(context, brief.due, isDelivered(brief)));
  const title = {
    numeral: String(Number(brief.due.slice(8))),
    kind: t.kind(format.monthName(brief.due.slice(0, 7))),
    heading: brief.title,
    lede,
  };
  return toPage(
    context,
    'sheet',
    { path, title: brief.title, description: lede, scope: { from: brief.due, to: brief.due } },
    { title, sections },
    body?.assets,
  );
}

function deliverables({ format, words }: ViewContext, brief: Brief): TableView {
  const t = words.strategy.brief;
  const rows = brief.deliverables.map(({ what, format: shape, count }) => [
    { text: what },
    { text: shape ?? '—' },
    { text: format.number(count) },
  ]);
  return {
    label: t.deliverables,
    columns: [{ text: t.what }, { text: t.format }, { text: t.howMany, numeric: true }],
    groups: [{ rows }],
  };
}

function order(context: ViewContext, path: string, brief: Brief): KeyValueView[] {
  const { format, words } = context;
  const t = words.strategy.brief;
  const campaigns = recordLinks(context, path, 'campaigns', brief.campaign === undefined ? [] : [brief.campaign]);
  return [
    { name: t.due, text: deadlineText(context, brief.due, isDelivered(brief)) },
    ...(brief.owner === undefined ? [] : [{ name: t.owner, text: memberName(context, brief.owner) }]),
    ...(brief.deliveredOn === undefined ? [] : [{ name: t.deliveredOn, text: format.longDay(brief.deliveredOn) }]),
    ...(campaigns.length === 0 ? [] : [{ name: t.campaign, links: campaigns }]),
  ];
}
