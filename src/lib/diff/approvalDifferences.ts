import type { History } from '../history/history.ts';
import { approvedVersion } from '../playbook/approvals/approvedVersion.ts';
import type { OpenedPlaybook } from '../playbook/openPlaybook.ts';
import { recordFields } from './compareRecords.ts';
import type { FieldChange } from './planDiff.ts';

/** Of each post that was changed since it was approved, by its id: the fields that are not as they were; null where no version in this history is the approved one. */
export type ApprovalDifferences = ReadonlyMap<string, readonly FieldChange[] | null>;

/** Looks for the approved versions in the history of their files. A post whose approval holds, or that has none, costs nothing. */
export function approvalDifferences({ playbook, approvals }: OpenedPlaybook, history: History): ApprovalDifferences {
  const found = [...playbook.records.posts.values()].flatMap((post) => {
    const state = approvals.get(post.id);
    if (state?.kind !== 'changed') return [];
    const before = approvedVersion(post, state.since, history);
    const fields =
      before === null
        ? null
        : recordFields({ before, after: post }, new Map()).filter(({ path: [first] }) => isHeld(first));
    return [[post.id, fields] as const];
  });
  return new Map(found);
}

/** Fields that no approval is about: they come and go with the work. */
const freeFields = new Set(['approved', 'approvals', 'work', 'published', 'exported', 'notes', 'waivers', 'audience']);

function isHeld(step: FieldChange['path'][number] | undefined): boolean {
  return step !== undefined && 'field' in step && !freeFields.has(step.field);
}
