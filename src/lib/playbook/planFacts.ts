import { dayCount } from '../kpi/dayRanges.ts';
import type { FigureScope, FigureSource } from '../kpi/figure.ts';
import type { PlanCount, PlanFacts } from '../kpi/planFacts.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { ContentObject } from '../metrics/observation.ts';
import { promisedPosts } from './cadence.ts';
import type { CiteField } from './citeField.ts';
import { medianOf, outcomeRules, type PostOutcome, postOutcome } from './outcome/postOutcome.ts';
import { isPlannedIn, plannedPosts } from './plannedPosts.ts';
import type { Playbook } from './playbook.ts';
import { type Slot, type SlotSource, slotsOf } from './slots.ts';
import { weeklyCapacity } from './workload.ts';

type Counted = ReturnType<PlanFacts['count']>;

interface Question {
  readonly source: SlotSource & Pick<Playbook, 'client' | 'metrics'>;
  readonly scope: FigureScope;
  readonly range: DayRange;
  /** All slots of the scope, and those of them that are planned in the range. */
  readonly slots: readonly Slot[];
  readonly planned: readonly Slot[];
  cite(file: string, field: readonly (string | number)[]): FigureSource;
  citeRow(object: ContentObject): FigureSource;
  outcomeOf(slot: Slot): PostOutcome;
}

const unknown: Counted = { value: null, sources: [] };

/** One row a count: what it counts, and the fields that it counted from. */
const counts: Readonly<Record<PlanCount, (question: Question) => Counted>> = {
  'posts-planned': (question) => slotCount(question, question.planned, dateField),
  'posts-out': (question) => outCount(question, question.planned.filter(isOut)),
  'posts-on-time': (question) => outCount(question, inState(question, 'on-time')),
  'posts-late': (question) => outCount(question, inState(question, 'late')),
  'posts-skipped': (question) => skipped(question, inState(question, 'skipped')),
  'posts-off-plan': offPlan,
  'publishing-delay': publishingDelay,
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
  owner: ({ post }, id) => post.owner === id,
  format: ({ format }, id) => format === id,
  post: ({ post }, id) => post.id === id,
};

/** What the plan counts, with the files of the posts as sources and the line of each field as its row. */
export function planFacts(source: Question['source'], citeField: CiteField): PlanFacts {
  const slots = slotsOf(source);
  const cite = (file: string, field: readonly (string | number)[]): FigureSource => {
    const { sha256, line } = citeField(file, field);
    return { file, sha256, column: field.join('.'), rows: [{ from: line, to: line }] };
  };
  const hashes = new Map(source.metrics.files.map(({ path, sha256 }) => [path, sha256]));
  const citeRow = ({ cell: { file, row, column } }: ContentObject): FigureSource => ({
    file,
    sha256: hashes.get(file) ?? '',
    column,
    rows: [{ from: row, to: row }],
  });
  const rules = outcomeRules(source.client);
  const outcomes = new Map<Slot, PostOutcome>();
  const outcomeOf = (slot: Slot): PostOutcome => {
    const outcome = outcomes.get(slot) ?? postOutcome(slot, rules);
    outcomes.set(slot, outcome);
    return outcome;
  };
  return {
    count: (what, scope, range) => {
      const own = slots.filter((slot) => isInScope(slot, scope));
      const planned = own.filter(({ day }) => isPlannedIn(day, range));
      return counts[what]({ source, scope, range, slots: own, planned, cite, citeRow, outcomeOf });
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

function isOut({ out }: Slot): boolean {
  return out !== null;
}

function inState({ planned, outcomeOf }: Question, state: PostOutcome['state']): Slot[] {
  return planned.filter((slot) => outcomeOf(slot).state === state);
}

/** A count of none stands on the posts that were looked at. */
function outCount(question: Question, slots: readonly Slot[]): Counted {
  if (slots.length === 0) return { ...slotCount(question, question.planned, dateField), value: 0 };
  return { value: slots.length, sources: outSources(question, slots) };
}

function skipped(question: Question, slots: readonly Slot[]): Counted {
  const { sources } = slotCount(question, slots.length > 0 ? slots : question.planned, dateField);
  return { value: slots.length, sources };
}

/** The row that says when a post went out, or the note of the team. */
function outSources({ cite, citeRow }: Question, slots: readonly Slot[]): FigureSource[] {
  return joinedRows(
    slots.map((slot) =>
      slot.out?.by === 'export' && slot.object !== null
        ? citeRow(slot.object)
        : cite(slot.post.file, publishedField(slot)),
    ),
  );
}

function publishingDelay(question: Question): Counted {
  const delayed = question.planned.flatMap((slot) => {
    const { delay } = question.outcomeOf(slot);
    return delay === null ? [] : [{ slot, delay }];
  });
  const value = medianOf(delayed.map(({ delay }) => delay));
  return {
    value,
    sources: outSources(
      question,
      delayed.map(({ slot }) => slot),
    ),
  };
}

/** A row off the plan has a channel and a day, and belongs to no part of the plan. */
function offPlan({ source, scope, range, citeRow, cite }: Question): Counted {
  if (scope.id.includes(':')) return unknown;
  const rows = source.matches.offPlan.filter(
    ({ channel, publishedDay }) => scope.channels.includes(channel) && isPlannedIn(publishedDay, range),
  );
  const none = [cite('src/content/client.yaml', ['period'])];
  return { value: rows.length, sources: rows.length === 0 ? none : joinedRows(rows.map(citeRow)) };
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

/** Rows of one column of one file as one source, in order. */
function joinedRows(sources: readonly FigureSource[]): FigureSource[] {
  const byColumn = Map.groupBy(sources, ({ file, column }) => `${file}\n${column}`);
  return [...byColumn.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, rows: joinLines([first, ...others].flatMap(({ rows }) => rows)) }],
  );
}

function joinLines(rows: FigureSource['rows']): FigureSource['rows'] {
  const lines = [...new Set(rows.map(({ from }) => from))].toSorted((a, b) => a - b);
  const firsts = lines.filter((line, index) => lines[index - 1] !== line - 1);
  const lasts = lines.filter((line, index) => lines[index + 1] !== line + 1);
  return firsts.map((from, index) => ({ from, to: lasts[index] ?? from }));
}

/** A field that several channels share is cited once. */
function unrepeated(sources: readonly FigureSource[]): FigureSource[] {
  return [...new Map(sources.map((source) => [`${source.file}\n${source.column}`, source])).values()];
}
