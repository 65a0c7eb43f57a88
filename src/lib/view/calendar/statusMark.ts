import { type Language, say } from '../../language/language.ts';
import { type PostStatus, postStatuses } from '../../playbook/postStatus.ts';
import type { MarkName } from '../marks.ts';

/** A moon phase with its word; coloured only when somebody has to act. */
export interface StatusMarkView {
  readonly mark: MarkName;
  readonly word: string;
  readonly tone: '' | 'warn' | 'fail';
}

const tones: Partial<Readonly<Record<PostStatus, StatusMarkView['tone']>>> = {
  changes: 'warn',
  hold: 'warn',
  missed: 'fail',
};

export function toStatusMark(status: PostStatus, language: Language): StatusMarkView {
  return { mark: status, word: say(postStatuses[status], language), tone: tones[status] ?? '' };
}

/** Every status, in the order of the work: the key of the timetable. */
export function toStatusKey(language: Language): StatusMarkView[] {
  const order: readonly PostStatus[] = ['idea', 'draft', 'review', 'client', 'approved', 'published', 'measured'];
  return [...order, 'changes' as const, 'hold' as const, 'missed' as const].map((status) =>
    toStatusMark(status, language),
  );
}
