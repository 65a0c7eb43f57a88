import type { Place } from '../diagnostics/diagnostic.ts';
import type { Slot } from '../playbook/slots.ts';
import type { RuleContext } from './ruleContext.ts';

/** Where the caption of a slot begins: in the post's text, or in what its channel says differently. */
export function captionPlace({ post, channel }: Slot, at: RuleContext['at']): Place {
  if (post.overrides[channel.id]?.caption !== undefined) return at(post.file, ['overrides', channel.id, 'caption']);
  return { file: post.file, line: post.body.line, column: 1 };
}
