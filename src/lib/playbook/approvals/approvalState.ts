import type { IsoDay } from '../../metrics/observation.ts';
import type { ApprovalStages } from '../../schema/client.ts';
import { type Approval, approvalPartNames } from '../../schema/records/post.ts';
import type { ApprovalPart, ApprovalParts } from './approvalParts.ts';

/** What is known of a post's approval on a day. */
export type ApprovalState =
  /** Nobody approved it yet; or, in two stages, the agency did and the client did not. */
  | { readonly kind: 'open'; readonly agency: Approval | null }
  | { readonly kind: 'given'; readonly by: string; readonly on: IsoDay }
  /** It was approved, and these parts are not what was approved. */
  | { readonly kind: 'changed'; readonly since: Approval; readonly parts: readonly ApprovalPart[] };

/** What the records of a post say of it as it is now. The parts are counted only where there is a record to hold them to. */
export function approvalState(
  approvals: readonly Approval[],
  stages: ApprovalStages,
  parts: () => ApprovalParts,
): ApprovalState {
  const newestFirst = approvals.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const [latest] = newestFirst;
  if (latest === undefined) return { kind: 'open', agency: null };
  const now = parts();
  const valid = newestFirst.filter((one) => changedParts(one, now).length === 0);
  const client = valid.find((one) => stages !== 'two-stage' || one.for === 'client');
  const agency = valid.find((one) => one.for === 'agency' && (client === undefined || one.on <= client.on)) ?? null;
  if (client !== undefined && (stages !== 'two-stage' || agency !== null))
    return { kind: 'given', by: client.by, on: client.on };
  if (valid.length > 0) return { kind: 'open', agency };
  return { kind: 'changed', since: latest, parts: changedParts(latest, now) };
}

/** The parts of a post in which it differs from what was approved. */
export function changedParts({ of }: Approval, now: ApprovalParts): ApprovalPart[] {
  return approvalPartNames.filter((part) => of[part] !== now[part]);
}
