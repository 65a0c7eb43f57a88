import { sameInAll, type Words } from '../../lib/language/language.ts';
import { metrics } from '../../lib/metrics/metrics.ts';
import type { CollectionName } from '../../lib/schema/collections.ts';
import { platforms } from '../../lib/schema/platforms.ts';
import {
  briefKinds,
  campaignKinds,
  difficulties,
  formats,
  funnelStages,
  guideKinds,
  segments,
  severities,
} from '../../lib/schema/words.ts';
import type { FieldName } from './fieldRows.ts';
import type { Known } from './known.ts';

export interface Choice {
  readonly value: string;
  readonly label: Words<string>;
}

/** How an answer is read. `records`: ids that the playbook holds; where it holds none, nothing is asked. */
export type Reader =
  | { readonly as: 'text' | 'day' | 'month' | 'time' | 'percent' | 'code' | 'count' | 'id' | 'quantity' | 'duration' }
  | { readonly as: 'texts' }
  | { readonly as: 'choice' | 'choices'; readonly from: (known: Known) => readonly Choice[] };

export interface Question {
  readonly field: FieldName;
  readonly reader: Reader;
  /** A choice that has nothing to choose from is never needed. */
  readonly needed: boolean;
  /** Asked only when this one was answered. */
  readonly after?: FieldName;
  /** Where nobody says otherwise. */
  readonly otherwise?: (known: Known) => string;
}

export type Answers = Readonly<Partial<Record<FieldName, string | number | readonly string[]>>>;

/** One kind of record: what is asked, and what becomes of the answers. */
export interface Kind {
  readonly collection: CollectionName;
  readonly questions: readonly Question[];
  readonly fields: (answers: Answers, known: Known) => Readonly<Record<string, unknown>>;
}

const words =
  (table: Readonly<Record<string, Words<string>>>): ((known: Known) => Choice[]) =>
  () =>
    Object.entries(table).map(([value, label]) => ({ value, label }));
const records =
  (collection: CollectionName) =>
  ({ records: all }: Known): Choice[] =>
    all[collection].map(({ id, title }) => ({ value: id, label: sameInAll(title) }));
const team = ({ team: members }: Known): Choice[] =>
  members.map(({ id, name }) => ({ value: id, label: sameInAll(name) }));
const named =
  (...names: readonly string[]) =>
  (): Choice[] =>
    names.map((value) => ({ value, label: sameInAll(value) }));
const metricNames = words(Object.fromEntries(Object.entries(metrics).map(([id, { label }]) => [id, label])));

const text = (field: FieldName, needed = true): Question => ({ field, reader: { as: 'text' }, needed });
const one = (field: FieldName, from: (known: Known) => readonly Choice[], needed = true): Question => ({
  field,
  reader: { as: 'choice', from },
  needed,
});
const some = (field: FieldName, from: (known: Known) => readonly Choice[], needed = true): Question => ({
  field,
  reader: { as: 'choices', from },
  needed,
});
const day = (field: FieldName, needed = true): Question => ({ field, reader: { as: 'day' }, needed });
const title = text('title');
const owner = one('owner', team, false);

/** The next place in lists that are ordered by hand. */
const next =
  (collection: CollectionName) =>
  ({ records: all }: Known): number =>
    Math.max(0, ...all[collection].map(({ order }) => order)) + 1;

/** Every kind of record, in the order in which a strategy is read. */
export const kinds = {
  persona: {
    collection: 'personas',
    questions: [title, one('segment', words(segments)), text('who'), some('channel', records('channels'), false)],
    fields: ({ title: name, segment, who, channel }, known) => ({
      title: name,
      order: next('personas')(known),
      segment,
      who,
      channels: channel,
    }),
  },
  goal: {
    collection: 'goals',
    questions: [
      title,
      one('difficulty', words(difficulties)),
      text('problem'),
      text('objective'),
      one('kpi', ({ kpis }) => kpis),
      { field: 'target', reader: { as: 'quantity' }, needed: true },
      { ...day('start'), otherwise: ({ asOf }) => asOf },
      day('due'),
      one('owner', team, true),
    ],
    fields: ({ title: name, difficulty, problem, objective, kpi, target, start, due, owner: who }, known) => ({
      title: name,
      order: next('goals')(known),
      difficulty,
      problem,
      objective,
      kpi,
      target,
      start,
      due,
      owner: who,
    }),
  },
  channel: {
    collection: 'channels',
    questions: [
      title,
      one('platform', words(platforms)),
      { field: 'code', reader: { as: 'code' }, needed: true },
      text('role'),
      some('format', words(formats), false),
    ],
    fields: ({ title: name, platform, code, role, format }, known) => ({
      title: name,
      order: next('channels')(known),
      platform,
      code,
      role,
      formats: format,
    }),
  },
  pillar: {
    collection: 'pillars',
    questions: [
      title,
      { field: 'code', reader: { as: 'code' }, needed: true },
      text('promise'),
      { field: 'share', reader: { as: 'percent' }, needed: true },
      some('persona', records('personas'), false),
    ],
    fields: ({ title: name, code, promise, share, persona }, known) => ({
      title: name,
      order: next('pillars')(known),
      code,
      promise,
      share: { percent: share, band: 5 },
      personas: persona,
    }),
  },
  campaign: {
    collection: 'campaigns',
    questions: [
      title,
      one('kind', words(campaignKinds)),
      day('start'),
      day('end'),
      text('message'),
      some('goal', records('goals')),
      some('persona', records('personas'), false),
      some('channel', records('channels'), false),
      text('success', false),
      owner,
    ],
    fields: ({ title: name, kind, start, end, message, goal, persona, channel, success, owner: who }) => ({
      title: name,
      kind,
      start,
      end,
      message,
      goals: goal,
      personas: persona,
      channels: channel,
      success,
      owner: who,
    }),
  },
  post: {
    collection: 'posts',
    questions: [
      title,
      day('date', false),
      { field: 'time', reader: { as: 'time' }, needed: false, after: 'date' },
      some('channel', records('channels')),
      one('format', words(formats)),
      one('pillar', records('pillars')),
      one('campaign', records('campaigns'), false),
      some('goal', records('goals')),
      some('persona', records('personas')),
      one('stage', words(funnelStages), false),
      owner,
    ],
    fields: ({ title: name, date, time, channel, format, pillar, campaign, goal, persona, stage, owner: who }) => ({
      title: name,
      date,
      time,
      channels: channel,
      format,
      pillar,
      campaign,
      goals: goal,
      personas: persona,
      stage,
      owner: who,
      work: 'idea',
    }),
  },
  brief: {
    collection: 'briefs',
    questions: [title, one('kind', words(briefKinds)), day('due'), one('campaign', records('campaigns'), false), owner],
    fields: ({ title: name, kind, due, campaign, owner: who }) => ({ title: name, kind, campaign, due, owner: who }),
  },
  play: {
    collection: 'plays',
    questions: [
      title,
      text('situation'),
      one('severity', words(severities)),
      { field: 'within', reader: { as: 'duration' }, needed: false },
      owner,
    ],
    fields: ({ title: name, situation, severity, within, owner: who }) => ({
      title: name,
      situation,
      severity,
      respondWithin: within,
      owner: who,
    }),
  },
  step: {
    collection: 'steps',
    questions: [
      title,
      text('hypothesis'),
      one('stage', words(funnelStages)),
      one('goal', records('goals'), false),
      owner,
      day('due', false),
    ],
    fields: ({ title: name, hypothesis, stage, goal, owner: who, due }) => ({
      title: name,
      hypothesis,
      stage,
      goal,
      owner: who,
      due,
    }),
  },
  experiment: {
    collection: 'experiments',
    questions: [
      title,
      text('hypothesis'),
      { field: 'arms', reader: { as: 'texts' }, needed: true },
      one('kpi', ({ kpis }) => kpis, false),
      { field: 'needed', reader: { as: 'count' }, needed: true },
      text('of'),
      day('start'),
      day('end'),
      owner,
    ],
    fields: ({ title: name, hypothesis, arms, kpi, needed, of, start, end, owner: who }, known) => ({
      title: name,
      order: next('experiments')(known),
      hypothesis,
      kpi,
      arms,
      sample: { needed, of },
      start,
      end,
      fixedOn: known.asOf < String(start) ? known.asOf : start,
      owner: who,
    }),
  },
  guide: {
    collection: 'guides',
    questions: [title, one('kind', words(guideKinds)), text('summary'), owner],
    fields: ({ title: name, kind, summary, owner: who }) => ({ title: name, kind, summary, owner: who }),
  },
  kpi: {
    collection: 'kpis',
    questions: [
      title,
      one('metric', metricNames),
      one('per', metricNames, false),
      one('unit', named('count', 'share', 'money', 'seconds', 'number')),
      one('better', named('higher', 'lower', 'neutral')),
      text('says'),
    ],
    fields: ({ title: name, metric, per, unit, better, says }) => ({
      title: name,
      numerator: [{ metric }],
      denominator: per === undefined ? undefined : [{ metric: per }],
      unit,
      better,
      says,
    }),
  },
  report: {
    collection: 'reports',
    questions: [
      { field: 'month', reader: { as: 'month' }, needed: true, otherwise: ({ lastMonth }) => lastMonth },
      owner,
    ],
    fields: ({ month, owner: who }, known) => ({
      title: known.monthName(String(month)),
      month,
      by: who,
      promised: known.promisedFor(String(month)).map((what) => ({ what, state: 'open' })),
    }),
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly KindName[];

export function kindOf(name: KindName): Kind {
  return kinds[name];
}
