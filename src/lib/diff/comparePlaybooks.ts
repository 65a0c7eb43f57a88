import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type Slot, slotsOf } from '../playbook/slots.ts';
import type { CollectionName } from '../schema/collections.ts';
import { compareEffects } from './compareEffects.ts';
import { compareFigures } from './compareFigures.ts';
import { compareFiles } from './compareFiles.ts';
import { compareFindings } from './compareFindings.ts';
import { comparePosts } from './comparePosts.ts';
import { compareRecords } from './compareRecords.ts';
import { compareVisible } from './compareVisible.ts';
import type { Both, DiffSide } from './diffSide.ts';
import { pairRecords, type RecordPair, renamesOf } from './pairRecords.ts';
import type { FieldChange, PlanDiff, RecordRef } from './planDiff.ts';

/** What HEAD changes against BASE, in plan, coverage, money, findings and figures. Nothing but the two sides decides it. */
export function comparePlaybooks(before: DiffSide, after: DiffSide): PlanDiff {
  const sides = { before, after };
  const isRead = isReadOnBothSides(sides);
  const pairs = pairRecords(before.playbook.records, after.playbook.records).filter(({ before: was, after: now }) =>
    [was, now].every((record) => record === null || isRead(record.collection, record.id)),
  );
  const renames = renamesOf(pairs);
  const plan = ({ playbook: own }: DiffSide) => slotsOf(own).filter(({ post }) => isRead('posts', post.id));
  const slots = { before: plan(before), after: plan(after) };
  const files = compareFiles(sides);
  const pictures = new Set(files.filter(({ kind }) => kind === 'picture').map(({ path }) => path));
  const posts = comparePosts(pairs, { before: byPost(slots.before), after: byPost(slots.after) }, pictures, renames);
  const records = compareRecords(pairs, sides, renames);
  const { playbook } = after;
  return {
    version: 1,
    asOf: playbook.asOf,
    audience: playbook.audience,
    client: playbook.client.name,
    currency: playbook.client.currency,
    base: toSide(before),
    head: toSide(after),
    posts: posts.toSorted((a, b) => compare(orderOf(a), orderOf(b))),
    records,
    files,
    effects: compareEffects(
      {
        before: { playbook: before.playbook, slots: slots.before },
        after: { playbook, slots: slots.after },
      },
      pairs,
      renames,
    ),
    findings: compareFindings(
      { before: judgedOnBothSides(before.diagnostics, sides), after: judgedOnBothSides(after.diagnostics, sides) },
      fileNames(pairs),
      playbook.language,
    ),
    figures: compareFigures(sides, files),
    visible: compareVisible(sides, isRead),
    names: namesIn(
      [...posts, ...records].flatMap(({ fields }) => fields),
      sides,
    ),
  };
}

/** A record that one side cannot read is neither new nor gone, and counts for nothing. */
function isReadOnBothSides({ before, after }: Both<DiffSide>): (collection: CollectionName, id: string) => boolean {
  const unread = new Set([...before.unread, ...after.unread].map(({ collection, id }) => `${collection}/${id}`));
  return (collection, id) => !unread.has(`${collection}/${id}`);
}

function judgedOnBothSides(found: readonly Diagnostic[], { before, after }: Both<DiffSide>): Diagnostic[] {
  return found.filter(({ code }) => !before.unjudged.has(code) && !after.unjudged.has(code));
}

function byPost(slots: readonly Slot[]): ReadonlyMap<string, readonly Slot[]> {
  return Map.groupBy(slots, ({ post }) => post.id);
}

function toSide({ name, commit, unread }: DiffSide): PlanDiff['base'] {
  return { name, commit, unread: unread.map(({ collection, id }) => ({ collection, id })) };
}

function fileNames(pairs: readonly RecordPair[]): (file: string) => string {
  const names = new Map(pairs.flatMap(({ before, after }) => (before && after ? [[before.file, after.file]] : [])));
  return (file) => names.get(file) ?? file;
}

/** By the day on which a reader of the plan looks for the post; those without a day last. */
function orderOf({ day, after, before }: PlanDiff['posts'][number]): string {
  const record: RecordRef | null = after ?? before;
  return `${day.after ?? day.before ?? '9999'} ${record?.id}`;
}

/** What the ids in changed values are called, HEAD's word before BASE's. */
export function namesIn(
  fields: readonly FieldChange[],
  { before, after }: Both<Pick<DiffSide, 'playbook'>>,
): Record<string, string> {
  const names = new Map<string, string>();
  const add = (of: string, id: string) => {
    const title = titleOf(after.playbook, of, id) ?? titleOf(before.playbook, of, id);
    if (title !== null) names.set(`${of}/${id}`, title);
  };
  for (const { path, reference, before: was, after: now } of fields) {
    for (const step of path) if ('id' in step) add(step.of, step.id);
    if (reference !== null) for (const id of [was, now].flat()) if (typeof id === 'string') add(reference, id);
    // A member of the team is named inside values too: `approved: { by, on }`.
    for (const value of [was, now]) for (const id of namedInside(value)) add('team', id);
  }
  return Object.fromEntries([...names].toSorted(([a], [b]) => compare(a, b)));
}

function namedInside(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'by' && typeof item === 'string' ? [item] : namedInside(item),
  );
}

function titleOf({ records, client }: Playbook, of: string, id: string): string | null {
  if (of === 'team') return client.team.find((member) => member.id === id)?.name ?? null;
  return records[of as keyof Playbook['records']].get(id)?.title ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
