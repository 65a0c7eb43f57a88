import type { MarkName } from './marks.ts';

/** A state with its word: ink when it is as planned, a colour only when it is not. */
export interface PaceMarkView {
  readonly mark: MarkName;
  readonly word: string;
  readonly tone: '' | 'warn' | 'fail';
}
