import type { History } from '../../history/history.ts';
import { type Approval, approvalPartNames } from '../../schema/records/post.ts';
import { pastRecord } from '../pastRecord.ts';
import type { PlaybookRecord } from '../playbook.ts';
import { approvalParts } from './approvalParts.ts';

type Post = PlaybookRecord<'posts'>;

/**
 * The post as it was approved: the newest committed version of its file with the fingerprints of the approval. Pictures of
 * the past are not read, so they do not decide. Null where no version in this clone is that one.
 */
export function approvedVersion(post: Post, { of }: Approval, history: History): Post | null {
  const versions = history.versionsBelow(post.file).get(post.file) ?? [];
  const blobs = versions.flatMap(({ blob }) => blob ?? []);
  const bytes = blobs.length === 0 ? new Map<string, Uint8Array>() : history.bytesOf(blobs);
  for (const blob of blobs) {
    const version = pastRecord(post, bytes.get(blob)) as Post | null;
    if (version === null) continue;
    const parts = approvalParts(version, () => null);
    if (approvalPartNames.every((part) => part === 'media' || parts[part] === of[part])) return version;
  }
  return null;
}
