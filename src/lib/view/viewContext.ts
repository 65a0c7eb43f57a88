import { type Formatter, formatter } from '../language/format.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type Messages, messages } from './messages/messages.ts';

/** What every page is made with: what is known, and the words and number formats of its language. */
export interface ViewContext {
  readonly playbook: Playbook;
  readonly format: Formatter;
  readonly words: Messages;
}

export function viewContext(playbook: Playbook): ViewContext {
  return { playbook, format: formatter(playbook.client.locale), words: messages[playbook.language] };
}
