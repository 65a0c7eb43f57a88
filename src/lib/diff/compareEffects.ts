import { monthsIn } from '../kpi/periods.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import { pillarMix } from '../playbook/pillarMix.ts';
import { isPlannedIn, type PlannedPost, plannedPosts } from '../playbook/plannedPosts.ts';
import { planWeek } from '../playbook/planWeeks.ts';
import type { Playbook, PlaybookRecord } from '../playbook/playbook.ts';
import type { Slot } from '../playbook/slots.ts';
import { workload } from '../playbook/workload.ts';
import { funnelStages, keysOf } from '../schema/words.ts';
import { named } from './comparePosts.ts';
import type { Both } from './diffSide.ts';
import { pairsOf, type RecordPair, type Renames } from './pairRecords.ts';
import type { Effects } from './planDiff.ts';
import { refOf } from './recordRef.ts';

/** A side with what is counted again and again. */
export interface PlanSide {
  readonly playbook: Playbook;
  /** In the order of the plan. */
  readonly slots: readonly Slot[];
}

interface Question {
  readonly sides: Both<PlanSide>;
  readonly posts: Both<readonly PlannedPost[]>;
  readonly pairs: readonly RecordPair[];
  readonly renames: Renames;
  /** From the first to the last day that either plan speaks of. */
  readonly span: DayRange;
}

/** What the changes do to the plan as a whole. Only what differs is listed. */
export function compareEffects(sides: Both<PlanSide>, pairs: readonly RecordPair[], renames: Renames): Effects {
  const question: Question = {
    sides,
    pairs,
    renames,
    posts: { before: plannedPosts(sides.before.slots), after: plannedPosts(sides.after.slots) },
    span: spanOf([sides.before, sides.after]),
  };
  return {
    pillars: pillarShares(question),
    stages: stageShares(question),
    cadence: cadence(question),
    coverage: coverage(question),
    hours: hours(question),
    budget: budget(question),
  };
}

function spanOf(sides: readonly PlanSide[]): DayRange {
  const days = sides
    .flatMap(({ playbook: { client }, slots }) => [
      client.period.from,
      client.period.to,
      ...slots.flatMap(({ day }) => day ?? []),
    ])
    .toSorted();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

type Share = Effects['stages'][number];
type Part = Share['after'];

function pillarShares({ sides, pairs, span }: Question): Effects['pillars'] {
  const pillars = pairsOf(pairs, 'pillars');
  return monthsIn(span).flatMap((month) => {
    const mixes = { before: mixOf(sides.before, month), after: mixOf(sides.after, month) };
    return pillars.flatMap(({ before, after }) => {
      const row = {
        month: month.id,
        before: before === null ? null : (mixes.before.get(before.id) ?? null),
        after: after === null ? null : (mixes.after.get(after.id) ?? null),
        target: { before: before?.share ?? null, after: after?.share ?? null },
      };
      const record = after ?? before;
      return record === null || isSameShare(row) ? [] : [{ pillar: named(record), ...row }];
    });
  });
}

/** The denominator moves with every post: a share that nobody touched, and that stays in its band, is no news. */
function isSameShare({ before, after }: Pick<Share, 'before' | 'after'>): boolean {
  const empty = { posts: 0, isInBand: true };
  const [was, now] = [before ?? empty, after ?? empty];
  return was.posts === now.posts && was.isInBand === now.isInBand;
}

function mixOf({ slots, playbook }: PlanSide, month: DayRange): ReadonlyMap<string, Part> {
  const mix = pillarMix(slots, playbook.records, month);
  return new Map(mix.shares.map(({ pillar, posts, isInBand }) => [pillar.id, { posts, of: mix.posts, isInBand }]));
}

function stageShares({ sides, posts, span }: Question): Effects['stages'] {
  const targets = {
    before: sides.before.playbook.client.funnel ?? {},
    after: sides.after.playbook.client.funnel ?? {},
  };
  return monthsIn(span).flatMap((month) =>
    keysOf(funnelStages).flatMap((stage) => {
      const target = { before: targets.before[stage] ?? null, after: targets.after[stage] ?? null };
      if (target.before === null && target.after === null) return [];
      const row = {
        stage,
        month: month.id,
        before: stagePart(posts.before, stage, month, target.before),
        after: stagePart(posts.after, stage, month, target.after),
        target,
      };
      return isSameShare(row) ? [] : [row];
    }),
  );
}

function stagePart(
  posts: readonly PlannedPost[],
  stage: string,
  month: DayRange,
  target: Share['target']['after'],
): Part {
  const own = posts.filter(({ day }) => isPlannedIn(day, month));
  const count = own.filter(({ post }) => post.stage === stage).length;
  const off = own.length === 0 || target === null ? 0 : Math.abs((count * 100) / own.length - target.percent);
  return { posts: count, of: own.length, isInBand: target === null || off <= target.band + 1e-9 };
}

function cadence({ sides, pairs }: Question): Effects['cadence'] {
  return pairsOf(pairs, 'channels').flatMap(({ before, after }) => {
    const record = after ?? before;
    if (record === null) return [];
    const promised = { before: promiseOf(before), after: promiseOf(after) };
    const rhythms = [promised.before?.per, promised.after?.per];
    const per = rhythms.includes('month') && !rhythms.includes('week') ? 'month' : 'week';
    const spanOfDay = (day: string): DayRange =>
      per === 'month'
        ? (monthsIn({ from: day, to: day })[0] ?? { from: day, to: day })
        : planWeek(day, sides.after.playbook.client.weekStart);
    const was = countBySpan(sides.before.slots, before?.id, spanOfDay);
    const now = countBySpan(sides.after.slots, after?.id, spanOfDay);
    const spans = [...new Map([...was.spans, ...now.spans]).values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return spans.flatMap(({ from, to }) => {
      const counts = { before: was.counts.get(from) ?? 0, after: now.counts.get(from) ?? 0 };
      return counts.before === counts.after ? [] : [{ channel: named(record), from, to, ...counts, promised }];
    });
  });
}

function promiseOf(channel: PlaybookRecord<'channels'> | null): Effects['cadence'][number]['promised']['after'] {
  if (channel?.cadence === undefined) return null;
  const { posts, per } = channel.cadence;
  return { posts, per };
}

function countBySpan(slots: readonly Slot[], channel: string | undefined, spanOfDay: (day: string) => DayRange) {
  const spans = new Map<string, DayRange>();
  const counts = new Map<string, number>();
  for (const slot of slots) {
    if (slot.channel.id !== channel || slot.day === null) continue;
    const span = spanOfDay(slot.day);
    spans.set(span.from, span);
    counts.set(span.from, (counts.get(span.from) ?? 0) + 1);
  }
  return { spans, counts };
}

/** What a post may work for, and how it says so. */
const served = {
  personas: (post: PlaybookRecord<'posts'>, id: string) => post.personas.includes(id),
  goals: (post: PlaybookRecord<'posts'>, id: string) => post.goals.includes(id),
  campaigns: (post: PlaybookRecord<'posts'>, id: string) => post.campaign === id,
} as const;

function coverage({ sides, posts, pairs }: Question): Effects['coverage'] {
  const planned = {
    before: inPeriod(posts.before, sides.before.playbook),
    after: inPeriod(posts.after, sides.after.playbook),
  };
  return (['personas', 'goals', 'campaigns'] as const).flatMap((collection) =>
    pairsOf(pairs, collection).flatMap(({ before, after }) => {
      const record = after ?? before;
      const count = (own: readonly PlannedPost[], id: string | undefined) =>
        id === undefined ? 0 : own.filter(({ post }) => served[collection](post, id)).length;
      const counts = { before: count(planned.before, before?.id), after: count(planned.after, after?.id) };
      return record === null || counts.before === counts.after ? [] : [{ record: refOf(record), ...counts }];
    }),
  );
}

function inPeriod(posts: readonly PlannedPost[], { client }: Playbook): PlannedPost[] {
  return posts.filter(({ day }) => isPlannedIn(day, client.period));
}

function hours({ sides, span }: Question): Effects['hours'] {
  const was = workload(sides.before.slots, sides.before.playbook.client, span);
  const now = new Map(
    workload(sides.after.slots, sides.after.playbook.client, span).map((load) => [load.week.from, load]),
  );
  return was.flatMap(({ week: { from, to }, hours: before, capacity }) => {
    const load = now.get(from);
    const after = load?.hours ?? null;
    return before === after
      ? []
      : [{ from, to, before, after, capacity: { before: capacity, after: load?.capacity ?? null } }];
  });
}

function budget({ sides, pairs }: Question): Effects['budget'] {
  const campaigns = pairsOf(pairs, 'campaigns').flatMap(({ before, after }) => {
    const record = after ?? before;
    const row = { before: plannedMoney(before), after: plannedMoney(after) };
    return record === null || row.before === row.after ? [] : [{ campaign: named(record), ...row, limit: null }];
  });
  const limit = {
    before: sides.before.playbook.client.budget ?? null,
    after: sides.after.playbook.client.budget ?? null,
  };
  if (campaigns.length === 0 && limit.before === limit.after) return [];
  const total = ({ playbook }: PlanSide) =>
    [...playbook.records.campaigns.values()].reduce((sum, one) => sum + Math.round((plannedMoney(one) ?? 0) * 100), 0) /
    100;
  return [...campaigns, { campaign: null, before: total(sides.before), after: total(sides.after), limit }];
}

/** Added up in minor units, so that cents do not drift; null where no line is known. */
function plannedMoney(campaign: PlaybookRecord<'campaigns'> | null): number | null {
  const lines = campaign?.budget ?? [];
  return lines.length === 0 ? null : lines.reduce((sum, { planned }) => sum + Math.round(planned * 100), 0) / 100;
}
