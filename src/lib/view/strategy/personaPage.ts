import { say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { segments } from '../../schema/words.ts';
import type { LineView } from '../lineView.ts';
import { numeralOf } from '../numeralOf.ts';
import type { Page } from '../page.ts';
import { recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { linkPairs } from './linkPairs.ts';
import { nextPosts, postTable } from './postTable.ts';
import { bodySection, lines, optional, tableSection } from './sections.ts';
import type { Block, SectionView } from './sheet.ts';

type Persona = PlaybookRecord<'personas'>;

/** One person we speak to: the evidence, their own words, what they fear and our answer, and what works for them. */
export function toPersonaPage(context: ViewContext, persona: Persona): Page<'sheet'> {
  const t = context.words.strategy.persona;
  const path = routeOf('personas', persona.id);
  const body = recordBody(context, path, persona);
  const segment = say(segments[persona.segment], context.playbook.language);
  const sections: SectionView[] = [
    { heading: t.share, span: 4, blocks: shareBlocks(context, persona) },
    { heading: t.ownWords, span: 5, blocks: ownWords(context, persona) },
    { heading: t.linked, span: 3, blocks: [linked(context, path, persona)] },
    ...optional(objections(context, persona), { heading: t.objections, span: persona.wakesUp === undefined ? 12 : 7 }),
    ...optional(persona.wakesUp === undefined ? [] : [{ kind: 'text', text: persona.wakesUp }], {
      heading: t.wakesUp,
      span: 5,
    }),
    ...bodySection(body, persona.segment === 'negative' ? t.whyNot : t.howToSpeak, 7),
    ...optional(lines(persona.doubts ?? []), { heading: t.doubts, note: t.doubtsNote, span: 5 }),
    posts(context, path, persona),
  ];
  const title = {
    numeral: numeralOf(persona) ?? '',
    kind: t.kind(segment),
    heading: persona.title,
    lede: persona.who,
  };
  const facts = { path, title: persona.title, description: persona.who };
  return toPage(context, 'sheet', facts, { title, sections }, body?.assets);
}

function shareBlocks({ format, words }: ViewContext, { share }: Persona): Block[] {
  const t = words.strategy.persona;
  if (share === undefined) {
    return [{ kind: 'empty', why: t.noShareWhy, next: t.noShareNext, code: 'share: { percent: 40, evidence: … }' }];
  }
  const value = format.share(share.percent / 100, 1);
  return [{ kind: 'claim', value, beside: t.ofAudience, rows: [{ name: t.evidence, value: share.evidence }] }];
}

function ownWords({ words }: ViewContext, { quote, jobs, pains }: Persona): Block[] {
  const t = words.strategy.persona;
  const said: Block[] =
    quote === undefined ? [] : [{ kind: 'quote', text: t.quoted(quote.text), source: quote.source }];
  const noted: LineView[] = [
    ...jobs.map((text) => ({ text, note: t.job })),
    ...pains.map((text) => ({ text, note: t.pain })),
  ];
  const all = [...said, ...lines(noted)];
  return all.length > 0 ? all : [{ kind: 'empty', why: t.noWordsWhy, next: t.noWordsNext, code: 'quote, jobs, pains' }];
}

function objections({ words }: ViewContext, persona: Persona): Block[] {
  const t = words.strategy.persona;
  if (persona.objections.length === 0) return [];
  const rows = persona.objections.map(({ says, answer }) => [{ text: t.quoted(says) }, { text: answer }]);
  return [
    {
      kind: 'table',
      table: { label: t.objections, columns: [{ text: t.says }, { text: t.answer }], groups: [{ rows }] },
    },
  ];
}

function linked(context: ViewContext, path: string, persona: Persona): Block {
  const t = context.words.strategy.kinds;
  return linkPairs([[t.channels, recordLinks(context, path, 'channels', persona.channels)]], context);
}

function posts(context: ViewContext, path: string, persona: Persona): SectionView {
  const t = context.words.strategy.persona;
  const own = context.slots.filter(({ post }) => post.personas.includes(persona.id));
  const count = new Set(own.map(({ post }) => post.id)).size;
  const empty =
    persona.segment === 'negative'
      ? { why: t.noPostsNegative, next: '' }
      : { why: t.noPostsWhy, next: t.noPostsNext, code: `personas: [${persona.id}]` };
  const table = postTable(context, path, nextPosts(own, context.playbook.asOf, 8));
  return tableSection(
    { heading: t.nextPosts, note: context.words.strategy.posts.count(count), span: 12 },
    table,
    empty,
  );
}
