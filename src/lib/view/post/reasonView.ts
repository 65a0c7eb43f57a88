import { type Language, say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { type briefStates, briefStates as briefStateWords, formats, funnelStages } from '../../schema/words.ts';
import type { KeyValueView } from '../keyValue.ts';
import type { LinkView } from '../linkView.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';

type Post = PlaybookRecord<'posts'>;

/** Why a post exists: persona, goal, campaign, pillar, and what it takes. Rows that say nothing are left out. */
export function toReasons(post: Post, path: string, context: ViewContext): KeyValueView[] {
  const { playbook, words } = context;
  const { calendar } = words;
  const link = linker(path, context);
  const stage = post.stage === undefined ? '' : say(funnelStages[post.stage], playbook.language);
  return [
    { name: calendar.persona, links: post.personas.flatMap((id) => link('personas', id)) },
    { name: calendar.goal, links: post.goals.flatMap((id) => link('goals', id)) },
    { name: calendar.campaign, links: post.campaign === undefined ? [] : link('campaigns', post.campaign) },
    { name: calendar.pillar, links: post.pillar === undefined ? [] : link('pillars', post.pillar) },
    { name: calendar.stage, text: stage },
    { name: calendar.format, text: say(formats[post.format], playbook.language) },
    { name: calendar.owner, text: memberName(post.owner, context) },
    ...toBriefs(post, path, context),
    ...toCosts(post, context),
  ].filter(({ text, links }) => (text ?? '') !== '' || (links ?? []).length > 0);
}

/** What the team calls a member; the id where nobody of that id is left. */
export function memberName(id: string | undefined, { playbook }: ViewContext): string {
  return playbook.client.team.find((member) => member.id === id)?.name ?? id ?? '';
}

function linker(path: string, { playbook }: ViewContext) {
  return (collection: 'personas' | 'goals' | 'campaigns' | 'pillars', id: string): LinkView[] => {
    const record = playbook.records[collection].get(id);
    return record === undefined ? [] : [{ text: record.title, href: relativeHref(path, routeOf(collection, id)) }];
  };
}

function toBriefs(post: Post, path: string, { playbook, words }: ViewContext): KeyValueView[] {
  return [...playbook.records.briefs.values()]
    .filter(({ posts }) => posts.includes(post.id))
    .map((brief) => ({
      name: words.calendar.brief,
      links: [{ text: brief.title, href: relativeHref(path, routeOf('briefs', brief.id)) }],
      text: `${words.calendar.briefDue(brief.due, stateWord(brief.state, playbook.language))} `,
    }));
}

function stateWord(state: keyof typeof briefStates | undefined, language: Language): string {
  return state === undefined ? '' : say(briefStateWords[state], language).toLowerCase();
}

function toCosts(post: Post, { playbook, format, words }: ViewContext): KeyValueView[] {
  const { currency } = playbook.client;
  return [
    { name: words.calendar.effort, text: post.effortHours === undefined ? '' : words.calendar.hours(post.effortHours) },
    {
      name: words.calendar.cost,
      text: post.cost === undefined ? '' : format.money(Math.round(post.cost * 100), currency),
    },
  ];
}
