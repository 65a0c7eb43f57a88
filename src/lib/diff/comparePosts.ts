import { assetPath } from '../playbook/checkLinks.ts';
import type { PlaybookRecord } from '../playbook/playbook.ts';
import { postStatus, type Slot } from '../playbook/slots.ts';
import { recordFields } from './compareRecords.ts';
import type { Both } from './diffSide.ts';
import { pairsOf, type RecordPair, type Renames } from './pairRecords.ts';
import { type ChangeKind, changeKinds, type FieldChange, type PostChange } from './planDiff.ts';
import { refOrNull } from './recordRef.ts';

/** Slots by the id of their post. */
export type SlotsByPost = ReadonlyMap<string, readonly Slot[]>;

type PostPair = Both<PlaybookRecord<'posts'> | null>;

type Kind = (typeof changeKinds)[number];

/** What a changed field of a post means to people who plan; every other field is an edit. */
const kindOfField: Readonly<Record<string, Kind>> = {
  date: 'moved',
  time: 'moved',
  title: 'words',
  body: 'words',
  caption: 'words',
  hashtags: 'words',
  tags: 'words',
  firstComment: 'words',
  channels: 'retargeted',
  pillar: 'retargeted',
  campaign: 'retargeted',
  goals: 'retargeted',
  personas: 'retargeted',
  stage: 'retargeted',
  work: 'state',
  approved: 'state',
  approvals: 'state',
  exported: 'state',
  published: 'state',
  media: 'media',
};

/** Every post that is not as it was: one row a post, whatever and however much of it changed. */
export function comparePosts(
  pairs: readonly RecordPair[],
  slots: Both<SlotsByPost>,
  changedPictures: ReadonlySet<string>,
  renames: Renames,
): PostChange[] {
  return pairsOf(pairs, 'posts').flatMap((pair) => {
    const found = toChange(pair, slots, changedPictures, renames);
    return found.kinds.length === 0 ? [] : [found];
  });
}

function toChange(
  pair: PostPair,
  slots: Both<SlotsByPost>,
  changedPictures: ReadonlySet<string>,
  renames: Renames,
): PostChange {
  const { before, after } = pair;
  const was = (before && slots.before.get(before.id)) ?? [];
  const now = (after && slots.after.get(after.id)) ?? [];
  const fields = recordFields(pair, renames);
  const moves = movesOf(was, now, renames);
  const status = {
    before: was.length === 0 ? null : postStatus(was),
    after: now.length === 0 ? null : postStatus(now),
  };
  const kinds = new Set<ChangeKind>(
    before === null ? ['added'] : after === null ? ['removed'] : fields.flatMap(kindsOf),
  );
  if (before !== null && after !== null) {
    // A day that every channel overrides moves nothing.
    if (moves.length > 0) kinds.add('moved');
    else if (kinds.delete('moved')) kinds.add('edited');
    if (status.before !== status.after) kinds.add('state');
    if (before.file !== after.file) kinds.add('renamed');
    if (showsOneOf(pair, changedPictures)) kinds.add('media');
  }
  return {
    before: refOrNull(before),
    after: refOrNull(after),
    fields,
    kinds: changeKinds.filter((kind) => kinds.has(kind)),
    day: { before: was[0]?.day ?? null, after: now[0]?.day ?? null },
    moves,
    channels: before !== null && after !== null ? [] : [...was, ...now].map(({ channel }) => named(channel)),
    status,
  };
}

/** What one channel says differently has the meaning of what it says: `overrides.instagram.date` moves the post. */
function kindsOf({ path, before, after }: FieldChange): Kind[] {
  const names = path.flatMap((step) => ('field' in step ? [step.field] : []));
  const [first = '', inner] = names;
  if (first !== 'overrides') return [kindOfField[first] ?? 'edited'];
  const own = inner === undefined ? Object.keys((after ?? before ?? {}) as object) : [inner];
  return own.map((name) => kindOfField[name] ?? 'edited');
}

function movesOf(was: readonly Slot[], now: readonly Slot[], renames: Renames): PostChange['moves'] {
  return now.flatMap((slot) => {
    const old = was.find(({ channel: { id } }) => (renames.get(`channels/${id}`) ?? id) === slot.channel.id);
    if (old === undefined || (old.day === slot.day && old.time === slot.time)) return [];
    return [
      {
        channel: named(slot.channel),
        before: { day: old.day, time: old.time },
        after: { day: slot.day, time: slot.time },
      },
    ];
  });
}

function showsOneOf({ before, after }: PostPair, changed: ReadonlySet<string>): boolean {
  return [before, after].some((post) => post?.media.some(({ file }) => changed.has(assetPath(post.file, file))));
}

export function named({ id, title }: { readonly id: string; readonly title: string }): { id: string; title: string } {
  return { id, title };
}
