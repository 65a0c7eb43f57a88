import { type PostStatus, postStatuses } from '../playbook/postStatus.ts';
import type { PaceMarkView } from './paceMark.ts';
import type { ViewContext } from './viewContext.ts';

const tones: Partial<Readonly<Record<PostStatus, PaceMarkView['tone']>>> = {
  changes: 'warn',
  hold: 'warn',
  missed: 'fail',
};

/** The phase of the moon of a status, with its word; colour only where something is wrong. */
export function statusMark({ playbook }: ViewContext, status: PostStatus): PaceMarkView {
  return { mark: status, word: postStatuses[status][playbook.language], tone: tones[status] ?? '' };
}
