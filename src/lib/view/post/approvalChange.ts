import { namesIn } from '../../diff/comparePlaybooks.ts';
import { refOf } from '../../diff/recordRef.ts';
import type { FieldContext } from '../diff/diffContext.ts';
import type { Line } from '../diff/diffView.ts';
import { fieldWithWords } from '../diff/recordSections.ts';
import type { ViewContext } from '../viewContext.ts';

/** How a post differs from what was approved. */
export interface ApprovalChangeView {
  readonly heading: string;
  /** Where the approved version can't be seen. */
  readonly unseen: string | null;
  /** A field each, with the words that came and went. */
  readonly lines: readonly Line[];
}

/** For the team; null where the approval holds, or there is none. */
export function toApprovalChange(id: string, context: ViewContext): ApprovalChangeView | null {
  const { playbook, words, format, approvalDifferences } = context;
  const fields = approvalDifferences.get(id);
  const post = playbook.records.posts.get(id);
  if (fields === undefined || post === undefined) return null;
  const both = { before: { playbook }, after: { playbook } };
  const fieldContext: FieldContext = {
    diff: { names: namesIn(fields ?? [], both), asOf: playbook.asOf },
    format,
    language: playbook.language,
    words: words.diff,
    links: { preview: null, repository: null },
  };
  return {
    heading: words.calendar.changedSinceApproved,
    unseen: fields === null ? words.calendar.approvedNotSeen : null,
    lines: (fields ?? []).map((change) => fieldWithWords(change, refOf(post), fieldContext)),
  };
}
