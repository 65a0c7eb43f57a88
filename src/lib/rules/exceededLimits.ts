import type { Place } from '../diagnostics/diagnostic.ts';
import { limitsInForce, type PlatformLimit } from '../platforms/limits.ts';
import type { Slot } from '../playbook/slots.ts';
import { usedOfLimit } from '../playbook/usedOfLimit.ts';
import { captionPlace } from './captionPlace.ts';
import type { RuleContext } from './ruleContext.ts';
import { hashtagField } from './slotFields.ts';

export interface ExceededLimit {
  readonly slot: Slot;
  readonly limit: PlatformLimit;
  readonly used: number;
}

/** Limits in force on the planned day that a slot exceeds; of two on the same thing, the one that is exceeded most. */
export function exceeded(slots: RuleContext['ahead'], severity: PlatformLimit['severity']): ExceededLimit[] {
  return slots.flatMap((slot) => {
    const over = limitsInForce(slot.channel.platform, slot.format, slot.day)
      .filter((limit) => limit.severity === severity)
      .map((limit) => ({ slot, limit, used: usedOfLimit(slot, limit) }))
      .filter(({ limit, used }) => used > limit.value)
      .toSorted((a, b) => a.used / a.limit.value - b.used / b.limit.value);
    return [...new Map(over.map((one) => [one.limit.what, one])).values()];
  });
}

/** What has to be changed to stay within a limit. */
export function limitPlace(slot: Slot, what: PlatformLimit['what'], at: RuleContext['at']): Place {
  if (what === 'hashtags' && slot.hashtags.length > 0) return at(slot.post.file, hashtagField(slot));
  if (what === 'title') return at(slot.post.file, ['title']);
  if (what === 'media' || what === 'alt') return at(slot.post.file, ['media']);
  return captionPlace(slot, at);
}
