import type { Place } from '../diagnostics/diagnostic.ts';
import type { PlatformLimit } from '../platforms/limits.ts';
import { slotLimits } from '../playbook/slotLimits.ts';
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
  const ofDay = Map.groupBy(slots, ({ channel, day }) => `${channel.id} ${day}`);
  const usedOf = (slot: (typeof slots)[number], limit: PlatformLimit): number =>
    limit.what === 'posts'
      ? 1 + (ofDay.get(`${slot.channel.id} ${slot.day}`)?.indexOf(slot) ?? 0)
      : usedOfLimit(slot, limit);
  return slots.flatMap((slot) => {
    const over = slotLimits(slot, slot.day)
      .filter((limit) => limit.severity === severity)
      .map((limit) => ({ slot, limit, used: usedOf(slot, limit) }))
      .filter(({ limit, used }) => used > limit.value)
      .toSorted((a, b) => a.used / a.limit.value - b.used / b.limit.value);
    return [...new Map(over.map((one) => [one.limit.what, one])).values()];
  });
}

/** What has to be changed to stay within a limit: of items in a list, the first that is too many. */
export function limitPlace(slot: Slot, { what, value }: PlatformLimit, at: RuleContext['at']): Place {
  const { file, media } = slot.post;
  if (what === 'hashtags' && slot.hashtags.length > 0)
    return at(file, [...hashtagField(slot), ...(slot.hashtags.length > value ? [value] : [])]);
  if (what === 'title' || what === 'link' || what === 'tags') return at(file, [what]);
  if (what === 'posts') return at(file, ['date']);
  if (what === 'media') return at(file, ['media', value]);
  if (what === 'alt')
    return at(file, [
      'media',
      Math.max(
        0,
        media.findIndex(({ alt }) => alt.length > value),
      ),
      'alt',
    ]);
  return captionPlace(slot, at);
}
