import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ApprovalDifferences } from '../diff/approvalDifferences.ts';
import { type Formatter, formatterFor } from '../language/format.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type Slot, slotsOf } from '../playbook/slots.ts';
import { type DayScale, toDayScale } from './dayRule.ts';
import { type Messages, messagesOf } from './messages/messages.ts';

/** What every page is made with: what is known, and the words and number formats of its language. */
export interface ViewContext {
  readonly playbook: Playbook;
  /** What `check` found, for the page of checks. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of posts that are not what was approved; empty for a client. */
  readonly approvalDifferences: ApprovalDifferences;
  /** Every post on every channel, in the order of the plan. */
  readonly slots: readonly Slot[];
  readonly format: Formatter;
  /** The period as every page draws it on top. */
  readonly scale: DayScale;
  readonly words: Messages;
}

export function viewContext(
  playbook: Playbook,
  diagnostics: readonly Diagnostic[] = [],
  approvalDifferences: ApprovalDifferences = new Map(),
): ViewContext {
  const format = formatterFor(playbook.client.locale, playbook.language);
  const words = messagesOf(playbook.language, format);
  const scale = toDayScale({ playbook, format, words });
  return { playbook, diagnostics, approvalDifferences, slots: slotsOf(playbook), format, scale, words };
}
