import { compareText } from '../../language/compareText.ts';
import { say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { briefKinds, briefStates } from '../../schema/words.ts';
import type { MarkName } from '../marks.ts';
import type { PaceMarkView } from '../paceMark.ts';
import type { Page } from '../page.ts';
import { recordLink, recordLinks } from '../recordLinks.ts';
import { routes } from '../routes.ts';
import type { CellView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { deadlineCell } from './deadline.ts';
import { ownerText } from './ownerText.ts';
import { tableSection } from './sections.ts';

type Brief = PlaybookRecord<'briefs'>;

const path = routes.briefs;

const shapes: Readonly<Record<keyof typeof briefStates, MarkName>> = {
  ordered: 'draft',
  'in-work': 'client',
  delivered: 'approved',
  accepted: 'done',
};

/** What designers, photographers and film makers owe us, by the day it is due. */
export function toBriefsPage(context: ViewContext): Page<'sheet'> {
  const { words } = context;
  const t = words.strategy.briefs;
  const briefs = [...context.playbook.records.briefs.values()].toSorted((a, b) =>
    compareText(a.due + a.id, b.due + b.id),
  );
  const table = {
    label: t.heading,
    columns: [{ text: t.brief }, { text: t.due }, { text: t.owner }, { text: t.for }, { text: t.state }],
    groups: [{ rows: briefs.map((brief) => briefRow(context, brief)) }],
  };
  const empty = { why: t.emptyWhy, next: t.emptyNext, code: 'src/content/briefs/winter-film.md' };
  const sections = [tableSection({ heading: t.list, note: t.count(briefs.length), span: 12 }, table, empty)];
  const title = { numeral: String(briefs.length), kind: t.kind(briefs.length), heading: t.heading, lede: t.lede };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, { title, sections });
}

/** Null where the audience does not see how far the work is. */
export function briefMark({ playbook }: ViewContext, { state }: Brief): PaceMarkView | null {
  return state === undefined
    ? null
    : { mark: shapes[state], word: say(briefStates[state], playbook.language), tone: '' };
}

export function isDelivered({ state }: Brief): boolean {
  return state === 'delivered' || state === 'accepted';
}

function briefRow(context: ViewContext, brief: Brief): CellView[] {
  const { playbook, words } = context;
  const mark = briefMark(context, brief);
  return [
    { links: [recordLink(path, brief)], small: say(briefKinds[brief.kind], playbook.language) },
    deadlineCell(context, brief.due, isDelivered(brief)),
    { text: brief.owner === undefined ? '—' : ownerText(context, brief.owner) },
    {
      links: recordLinks(context, path, 'campaigns', brief.campaign === undefined ? [] : [brief.campaign]),
      small: words.strategy.posts.count(brief.posts.length),
    },
    mark === null ? { text: '—' } : { mark },
  ];
}
