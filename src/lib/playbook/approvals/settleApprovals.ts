import { posix } from 'node:path';
import type { IsoDay } from '../../metrics/observation.ts';
import type { ClientFolder } from '../../source/readClientFolder.ts';
import { sha256Of } from '../../source/sha256.ts';
import type { PlaybookRecord, Records } from '../playbook.ts';
import { approvalParts, type HashOfFile } from './approvalParts.ts';
import { type ApprovalState, approvalState } from './approvalState.ts';

export interface SettledApprovals {
  /** Posts say `approved` where they are, so that whoever reads a post knows it without asking how. */
  readonly records: Records;
  /** Of each post that has records of approval, by its id. */
  readonly states: ReadonlyMap<string, ApprovalState>;
}

/**
 * Holds every approval to the post as it is. A post without records keeps what its field `approved` notes, except in two
 * stages: a note does not tell who it speaks for.
 */
export function settleApprovals(records: Records, folder: ClientFolder, asOf: IsoDay): SettledApprovals {
  const { approval: stages } = folder.client.fields;
  const hash = hashOfFile(folder);
  const states = new Map<string, ApprovalState>();
  const posts = new Map<string, PlaybookRecord<'posts'>>();
  for (const [id, post] of records.posts) {
    if (post.approvals.length > 0) {
      const given = post.approvals.filter(({ on }) => on <= asOf);
      states.set(
        id,
        approvalState(given, stages, () => approvalParts(post, hash)),
      );
    }
    posts.set(id, settled(post, states.get(id), stages === 'two-stage'));
  }
  return { records: { ...records, posts }, states };
}

function settled(
  { approved, ...post }: PlaybookRecord<'posts'>,
  state: ApprovalState | undefined,
  needsRecords: boolean,
): PlaybookRecord<'posts'> {
  if (state?.kind === 'given') return { ...post, approved: { by: state.by, on: state.on } };
  return state === undefined && !needsRecords && approved !== undefined ? { ...post, approved } : post;
}

/** Each file is read once, and only if a post with an approval names it. */
export function hashOfFile({ pictures, clips }: Pick<ClientFolder, 'pictures' | 'clips'>): HashOfFile {
  const hashes = new Map<string, string | null>();
  return (file, written) => {
    const path = posix.join(posix.dirname(file), written);
    const found = pictures.get(path) ?? clips.get(path);
    if (!hashes.has(path)) hashes.set(path, found === undefined ? null : sha256Of(found));
    return hashes.get(path) ?? null;
  };
}
