import { Temporal } from 'temporal-polyfill';
import { say } from '../../../language/language.ts';
import { formats, keysOf } from '../../../schema/words.ts';
import { byOrder } from '../../byOrder.ts';
import { toPillarMark } from '../../pillarMark.ts';
import { recordLink } from '../../recordLinks.ts';
import type { CellView } from '../../table.ts';
import type { ViewContext } from '../../viewContext.ts';
import type { MeasuredPost } from './measuredPosts.ts';

/** One way to divide posts: its name, and its groups in their natural order. */
export interface Grouping {
  readonly name: 'pillar' | 'format' | 'persona' | 'weekday' | 'hour';
  readonly groups: readonly { readonly id: string; readonly cell: CellView; readonly posts: readonly MeasuredPost[] }[];
}

type Group = Omit<Grouping['groups'][number], 'posts'> & { readonly has: (post: MeasuredPost) => boolean };

/** By what it is about, what it looks like, whom it speaks to, and when it came out on the client's clock. Groups without a post are left out. */
export function groupings(posts: readonly MeasuredPost[], context: ViewContext, page: string): Grouping[] {
  const ways: Readonly<Record<Grouping['name'], readonly Group[]>> = {
    pillar: pillars(context, page),
    format: keysOf(formats).map((format) => ({
      id: format,
      cell: { text: say(formats[format], context.playbook.language) },
      has: ({ slot }) => slot.format === format,
    })),
    persona: [...context.playbook.records.personas.values()].map((persona) => ({
      id: persona.id,
      cell: { links: [recordLink(page, persona)] },
      has: ({ slot }) => slot.post.personas.includes(persona.id),
    })),
    weekday: weekdays(context),
    hour: Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')).map((hour) => ({
      id: hour,
      cell: { text: `${hour}:00–${hour}:59` },
      has: ({ out }) => out.time?.startsWith(hour) === true,
    })),
  };
  return (Object.keys(ways) as Grouping['name'][]).map((name) => ({
    name,
    groups: ways[name]
      .map(({ id, cell, has }) => ({ id, cell, posts: posts.filter(has) }))
      .filter((group) => group.posts.length > 0),
  }));
}

function pillars({ playbook }: ViewContext, page: string): Group[] {
  return byOrder(playbook.records.pillars).map((pillar) => ({
    id: pillar.id,
    cell: { pillar: toPillarMark(playbook, pillar), links: [recordLink(page, pillar)] },
    has: ({ slot }) => slot.post.pillar === pillar.id,
  }));
}

/** 5 January 2026 was a Monday. */
const monday = Temporal.PlainDate.from('2026-01-05');

function weekdays({ playbook, format }: ViewContext): Group[] {
  const first = playbook.client.weekStart === 'sunday' ? 6 : 0;
  return Array.from({ length: 7 }, (_, index) => monday.add({ days: (first + index) % 7 })).map((day) => ({
    id: String(day.dayOfWeek),
    cell: { text: format.weekday(day.toString(), 'long') },
    has: ({ out }) => Temporal.PlainDate.from(out.day).dayOfWeek === day.dayOfWeek,
  }));
}
