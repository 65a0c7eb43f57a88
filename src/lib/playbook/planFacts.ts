import { dayCount } from '../kpi/dayRanges.ts';
import type { FigureScope, FigureSource } from '../kpi/figure.ts';
import type { PlanCount, PlanFacts } from '../kpi/planFacts.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import { promisedPosts } from './cadence.ts';
import type { CiteField } from './citeField.ts';
import { isPlannedIn, plannedPosts } from './plannedPosts.ts';
import type { Playbook } from './playbook.ts';
import { type Slot, type SlotSource, slotsOf } from './slots.ts';
import { weeklyCapacity } from './workload.ts';

type Counted = ReturnType<PlanFacts['count']>;

interface Question {
  readonly source: SlotSource & Pick<Playbook, 'client'>;
  readonly scope: FigureScope;
  readonly range: DayRange;
  /** All slots of the scope, and those of them that are planned in the range. */
  readonly slots: readonly Slot[];
  readonly planned: readonly Slot[];
  cite(file: string, field: readonly (string | number)[]): FigureSource;
}

const unknown: Counted = { value: null, sources: [] };

/** One row a count: what it counts, and the fields that it counted from. */
const counts: Readonly<Record<PlanCount, (question: Question) => Counted>> = {
  'posts-planned': (question) => slotCount(question, question.planned, dateField),
  'posts-out': (question) => slotCount(question, question.planned.filter(isOut), publishedField),
  'posts-on-time': (question) => slotCount(question, question.planned.filter(isOnTime), publishedField),
  'posts-promised': promised,
  'hours-planned': hoursPlanned,
  'hours-available': hoursAvailable,
};

/** Scopes of a part of the plan: the kind before the colon, and which posts belong to it. */
const parts: Readonly<Record<string, (slot: Slot, id: string) => boolean>> = {
  campaign: ({ post }, id) => post.campaign === id,
  pillar: ({ post }, id) => post.pillar === id,
  persona: ({ post }, id) => post.personas.includes(id),
  goal: ({ post }, id) => post.goals.includes(id),
  post: ({ post }, id) => post.id === id,
};

/** What the plan counts, with the files of the posts as sources and the line of each field as its row. */
export function planFacts(source: Question['source'], citeField: CiteField): PlanFacts {
  const slots = slotsOf(source);
  const cite = (file: string, field: readonly (string | number)[]): FigureSource => {
    const { sha256, line } = citeField(file, field);
    return { file, sha256, column: field.join('.'), rows: [{ from: line, to: line }] };
  };
  return {
    count: (what, scope, range) => {
      const own = slots.filter((slot) => isInScope(slot, scope));
      const planned = own.filter(({ day }) => isPlannedIn(day, range));
      return counts[what]({ source, scope, range, slots: own, planned, cite });
    },
  };
}

function isInScope(slot: Slot, { id, channels }: FigureScope): boolean {
  const [kind = '', part] = id.split(':');
  const belongs = part === undefined ? undefined : parts[kind];
  return channels.includes(slot.channel.id) && (belongs === undefined || belongs(slot, part ?? ''));
}

function slotCount({ cite }: Question, slots: readonly Slot[], field: (slot: Slot) => (string | number)[]): Counted {
  return { value: slots.length, sources: unrepeated(slots.map((slot) => cite(slot.post.file, field(slot)))) };
}

function isOut({ status }: Slot): boolean {
  return status === 'published' || status === 'measured';
}

function isOnTime(slot: Slot): boolean {
  return isOut(slot) && slot.published?.at.slice(0, 10) === slot.day;
}

function dateField({ post, channel }: Slot): string[] {
  return post.overrides[channel.id]?.date === undefined ? ['date'] : ['overrides', channel.id, 'date'];
}

function publishedField({ channel }: Slot): string[] {
  return ['published', channel.id, 'at'];
}

/** Promises are made per channel: a campaign or a pillar has none. */
function promised({ source, scope, range, cite }: Question): Counted {
  if (scope.id.includes(':')) return unknown;
  const promising = scope.channels.flatMap((id) => {
    const channel = source.records.channels.get(id);
    return channel?.cadence === undefined ? [] : [{ file: channel.file, cadence: channel.cadence }];
  });
  if (promising.length === 0) return unknown;
  return {
    value: promising.reduce((sum, { cadence }) => sum + promisedPosts(cadence, range), 0),
    sources: promising.map(({ file }) => cite(file, ['cadence', 'posts'])),
  };
}

/** A post's hours count once, in the span of its first slot. */
function hoursPlanned({ slots, range, cite }: Question): Counted {
  const estimated = plannedPosts(slots).flatMap(({ post, day }) =>
    post.effortHours === undefined || !isPlannedIn(day, range) ? [] : [{ file: post.file, hours: post.effortHours }],
  );
  if (estimated.length === 0) return unknown;
  return {
    value: estimated.reduce((sum, { hours }) => sum + hours, 0),
    sources: estimated.map(({ file }) => cite(file, ['effortHours'])),
  };
}

/** The team's hours are not divided among channels: only the whole has them. */
function hoursAvailable({ source, scope, range, cite }: Question): Counted {
  const weekly = weeklyCapacity(source.client);
  if (weekly === null || scope.id !== 'all') return unknown;
  return { value: (weekly * dayCount(range)) / 7, sources: [cite('src/content/client.yaml', ['capacity'])] };
}

/** A field that several channels share is cited once. */
function unrepeated(sources: readonly FigureSource[]): FigureSource[] {
  return [...new Map(sources.map((source) => [`${source.file}\n${source.column}`, source])).values()];
}
