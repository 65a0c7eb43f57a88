import { say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { stepStates } from '../../schema/words.ts';
import type { MarkName } from '../marks.ts';
import type { PaceMarkView } from '../paceMark.ts';
import type { ViewContext } from '../viewContext.ts';

const shapes: Readonly<Record<keyof typeof stepStates, MarkName>> = {
  planned: 'draft',
  doing: 'client',
  done: 'done',
  dropped: 'missed',
};

/** How far a step is, with its word. */
export function stepMark({ playbook }: ViewContext, { state }: PlaybookRecord<'steps'>): PaceMarkView {
  return { mark: shapes[state], word: say(stepStates[state], playbook.language), tone: '' };
}
