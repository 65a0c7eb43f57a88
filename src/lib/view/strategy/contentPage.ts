import { compareText } from '../../language/compareText.ts';
import { say } from '../../language/language.ts';
import { pillarMix } from '../../playbook/pillarMix.ts';
import { guideKinds } from '../../schema/words.ts';
import { byOrder } from '../byOrder.ts';
import type { Page } from '../page.ts';
import { toPillarMark } from '../pillarMark.ts';
import { recordLink, recordLinks } from '../recordLinks.ts';
import { routes } from '../routes.ts';
import type { TableView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { ownerText } from './ownerText.ts';
import { bandText, pillarRows } from './pillarRows.ts';
import { notDoing, optional, tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

const path = routes.content;

/** What we talk about, in which proportion, and the guides that say how. */
export function toContentPage(context: ViewContext): Page<'sheet'> {
  const t = context.words.strategy.content;
  const pillars = byOrder(context.playbook.records.pillars);
  const against = pillars.flatMap(({ title, notDoing: items }) => items.map((item) => `${title}: ${item}`));
  const sections = [
    tableSection({ heading: t.pillars, note: t.five, span: 12 }, pillarTable(context), {
      why: t.emptyWhy,
      next: t.emptyNext,
      code: 'src/content/pillars/craft.md',
    }),
    ...(pillars.length === 0 ? [] : [mixSection(context)]),
    ...optional(notDoing(against), { heading: context.words.strategy.notDoing, span: 5 }),
    guides(context),
  ];
  const title = { numeral: String(pillars.length), kind: t.kind(pillars.length), heading: t.heading, lede: t.lede };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, { title, sections });
}

function pillarTable(context: ViewContext): TableView {
  const t = context.words.strategy.content;
  const rows = byOrder(context.playbook.records.pillars).map((pillar) => [
    { pillar: toPillarMark(context.playbook, pillar), links: [recordLink(path, pillar)] },
    { text: pillar.promise },
    { text: bandText(context, pillar.share) },
    { links: recordLinks(context, path, 'personas', pillar.personas) },
  ]);
  return {
    label: t.pillars,
    columns: [{ text: t.pillar }, { text: t.promise }, { text: t.share }, { text: t.forWhom }],
    groups: [{ rows }],
  };
}

function mixSection(context: ViewContext): SectionView {
  const { playbook, words, slots } = context;
  const t = words.strategy.content;
  const { posts, withoutPillar } = pillarMix(slots, playbook.records, playbook.client.period);
  return {
    heading: t.mix,
    note: t.mixNote(posts),
    span: 7,
    blocks: [
      { kind: 'mix', rows: pillarRows(context, path, playbook.client.period) },
      ...(withoutPillar === 0 ? [] : [{ kind: 'text' as const, text: t.withoutPillar(withoutPillar) }]),
    ],
  };
}

function guides(context: ViewContext): SectionView {
  const { playbook, format, words } = context;
  const t = words.strategy.guides;
  const kinds = Object.keys(guideKinds);
  const rows = [...playbook.records.guides.values()]
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.id, b.id))
    .map((guide) => [
      { links: [recordLink(path, guide)], small: say(guideKinds[guide.kind], playbook.language) },
      { text: guide.summary },
      { text: ownerText(context, guide.owner) },
      { text: guide.reviewBy === undefined ? t.noReview : format.longDay(guide.reviewBy) },
    ]);
  const columns = [{ text: t.guide }, { text: t.decides }, { text: t.keeper }, { text: t.review }];
  const empty = { why: t.emptyWhy, next: t.emptyNext, code: 'src/content/guides/voice.md' };
  return tableSection(
    { heading: t.heading, note: t.note, span: 12 },
    { label: t.heading, columns, groups: [{ rows }] },
    empty,
  );
}
