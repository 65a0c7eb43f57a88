import { z } from 'zod';
import { collectionNames } from '../schema/collections.ts';
import { wordTableNames } from '../schema/wordTables.ts';

/**
 * The shape of `almanac diff --json`, described in docs/diff.md. A field may be added within a version;
 * one is renamed or removed only with the next. `before` is always BASE, `after` HEAD; null says that there is none.
 */
const text = z.string();
const day = z.string();
const count = z.int().min(0);

/** `client` is client.yaml, `sources` is data/sources.yaml. */
const kind = z.enum([...collectionNames, 'client', 'sources']);
const ref = z.strictObject({ collection: kind, id: text, title: text, file: text });
const named = z.strictObject({ id: text, title: text });

const wordPart = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text });

/** One step to a value: a field, an item of a list by what tells it from the others, or an id that is a key. */
const step = z.union([
  z.strictObject({ field: text }),
  z.strictObject({ item: text }),
  z.strictObject({ id: text, of: text }),
]);

const json: z.ZodType = z.json();

const fieldChange = z.strictObject({
  path: z.array(step),
  change: z.enum(['added', 'removed', 'changed', 'reordered']),
  before: json,
  after: json,
  /** Texts of more than one word, word by word. */
  words: z.array(wordPart).nullable(),
  /** What the value is an id of. */
  reference: z.enum([...collectionNames, 'team']).nullable(),
  /** The table that the value is chosen from. */
  choices: z.enum(wordTableNames).nullable(),
});

const changedRecord = { before: ref.nullable(), after: ref.nullable(), fields: z.array(fieldChange) };

/** What a record's change is called; one record may have several. */
export const changeKinds = [
  'added',
  'removed',
  'moved',
  'words',
  'retargeted',
  'state',
  'media',
  'edited',
  'renamed',
] as const;

const moment = z.strictObject({ day: day.nullable(), time: text.nullable() });

const postChange = z.strictObject({
  ...changedRecord,
  kinds: z.array(z.enum(changeKinds)),
  /** The day of its first slot. */
  day: z.strictObject({ before: day.nullable(), after: day.nullable() }),
  moves: z.array(z.strictObject({ channel: named, before: moment, after: moment })),
  /** Channels of the post, for those that were added or removed. */
  channels: z.array(named),
  status: z.strictObject({ before: text.nullable(), after: text.nullable() }),
});

const recordChange = z.strictObject({
  ...changedRecord,
  kinds: z.array(z.enum(['added', 'removed', 'edited', 'renamed'])),
});

const fileChange = z.strictObject({
  path: text,
  change: z.enum(['added', 'removed', 'changed', 'renamed']),
  /** The other name of a renamed file. */
  was: text.nullable(),
  kind: z.enum(['table', 'picture']),
  rows: z.strictObject({ before: count.nullable(), after: count.nullable() }),
});

const part = z.strictObject({ posts: count, of: count, isInBand: z.boolean() });
const shareTarget = z.strictObject({ percent: z.number(), band: z.number() });
const share = {
  month: text,
  before: part.nullable(),
  after: part.nullable(),
  target: z.strictObject({ before: shareTarget.nullable(), after: shareTarget.nullable() }),
};
const span = { from: day, to: day };
const promise = z.strictObject({ posts: count, per: z.enum(['week', 'month']) }).nullable();
const counts = { before: count, after: count };
const amounts = { before: z.number().nullable(), after: z.number().nullable() };

const effects = z.strictObject({
  pillars: z.array(z.strictObject({ pillar: named, ...share })),
  stages: z.array(z.strictObject({ stage: text, ...share })),
  /** Posts a channel in its own rhythm: weeks, or months where that is what it promises. */
  cadence: z.array(
    z.strictObject({
      channel: named,
      ...span,
      ...counts,
      promised: z.strictObject({ before: promise, after: promise }),
    }),
  ),
  /** Posts within the strategy's period that work for a persona, a goal or a campaign. */
  coverage: z.array(z.strictObject({ record: ref, ...counts })),
  hours: z.array(
    z.strictObject({
      ...span,
      ...amounts,
      capacity: z.strictObject(amounts),
    }),
  ),
  /** Planned money a campaign, in major units; the last row without a campaign is all of them, held against the client's budget. */
  budget: z.array(
    z.strictObject({ campaign: named.nullable(), ...amounts, limit: z.strictObject(amounts).nullable() }),
  ),
});

const finding = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning']),
  waived: z.boolean(),
  message: text,
  help: text,
  file: text,
  line: count,
});

const findings = z.strictObject({
  appeared: z.array(finding),
  disappeared: z.array(finding),
  /** The same finding with other facts: 3 of 5 posts where there were 4. */
  changed: z.array(z.strictObject({ before: finding, after: finding })),
});

const report = z.strictObject({
  id: text,
  title: text,
  month: text,
  /** The day it was sent; null: a draft. */
  issued: day.nullable(),
  /** Its page keeps the values that it was sent with. */
  sealed: z.boolean(),
});

const figure = z.strictObject({
  id: text,
  code: text,
  kpi: text,
  label: z.strictObject({ en: text, ru: text }),
  /** What it is about, by title; null for all channels. */
  scope: text.nullable(),
  period: text,
  unit: z.enum(['count', 'money', 'seconds', 'share', 'number']),
  currency: text.nullable(),
  ...amounts,
  /** Null where it is the same formula. */
  formula: z.strictObject({ before: text.nullable(), after: text.nullable() }).nullable(),
  /** Reports that show the figure. */
  reports: z.array(report),
});

const shownRecord = z.strictObject({
  record: ref,
  /** The whole record, or some of its fields. */
  whole: z.boolean(),
  fields: z.array(text),
});

const side = z.strictObject({
  /** As it was asked for: a revision, a folder, or `worktree`. */
  name: text,
  commit: text.nullable(),
  /** Records that could not be read there: nothing is said of them. */
  unread: z.array(z.strictObject({ collection: z.enum(collectionNames), id: text })),
});

export const planDiffSchema = z.strictObject({
  version: z.literal(1),
  asOf: day,
  audience: z.enum(['team', 'client']),
  client: text,
  /** Of budgets: ISO 4217. */
  currency: text,
  base: side,
  head: side,
  posts: z.array(postChange),
  records: z.array(recordChange),
  files: z.array(fileChange),
  effects,
  findings,
  figures: z.array(figure),
  /** For the team: what a client's build of HEAD shows and one of BASE did not, and the other way round. */
  visible: z.strictObject({ shown: z.array(shownRecord), hidden: z.array(shownRecord) }),
  /** What the ids in values are called, by `collection/id`. */
  names: z.record(text, text),
});

export type PlanDiff = z.output<typeof planDiffSchema>;
export type PostChange = z.output<typeof postChange>;
export type RecordChange = z.output<typeof recordChange>;
export type FieldChange = z.output<typeof fieldChange>;
export type FileChange = z.output<typeof fileChange>;
export type ChangedFinding = z.output<typeof finding>;
export type FigureChange = z.output<typeof figure>;
export type ReportRef = z.output<typeof report>;
export type ShownRecord = z.output<typeof shownRecord>;
export type WordPart = z.output<typeof wordPart>;
export type RecordRef = z.output<typeof ref>;
export type Effects = z.output<typeof effects>;
export type Step = z.output<typeof step>;
export type ChangeKind = (typeof changeKinds)[number];
