import type { IsoDay } from '../../metrics/observation.ts';
import type { PlatformLimit } from '../../platforms/limits.ts';
import { sourceText } from '../../platforms/sourceText.ts';
import { slotLimits } from '../../playbook/slotLimits.ts';
import type { Slot } from '../../playbook/slots.ts';
import { usedOfLimit } from '../../playbook/usedOfLimit.ts';
import { percent } from '../calendar/monthFoot.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import type { ViewContext } from '../viewContext.ts';

/** One rule: how much of it is used. */
export interface LimitView {
  readonly channel: ChannelBadgeView;
  readonly what: string;
  /** SVG lengths of a scale that ends with the limit, or with the length where that is more. */
  readonly bar: { readonly used: string; readonly limit: string };
  /** "445 of 2,200". */
  readonly text: string;
  /** Where it does not fit. */
  readonly verdict: { readonly text: string; readonly tone: 'warn' | 'fail' } | null;
  readonly source: string;
}

export interface LimitsView {
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly LimitView[];
}

/** Rules in force on the planned day, or today while there is none. */
export function toLimits(slots: readonly Slot[], context: ViewContext): LimitsView {
  const { playbook, words } = context;
  const day = slots.find((slot) => slot.day !== null)?.day ?? null;
  const found = slots.flatMap((slot) => rulesOf(slot, slot.day ?? playbook.asOf).map((limit) => ({ slot, limit })));
  const checked = found.map(({ limit }) => limit.checkedOn).toSorted()[0];
  return {
    heading: day === null ? words.calendar.limitsUndated : words.calendar.limits(day),
    note: checked === undefined ? words.calendar.noLimits : words.calendar.limitsNote(checked),
    rows: found.map(({ slot, limit }) => toLimit(slot, limit, context)),
  };
}

/** A rule about media or hashtags says nothing to a post that has none, and one about bold words nothing before it is broken. */
function rulesOf(slot: Slot, day: IsoDay): PlatformLimit[] {
  return slotLimits(slot, day).filter(
    (limit) => limit.what === 'text' || usedOfLimit(slot, limit) > (limit.what === 'formatting' ? limit.value : 0),
  );
}

function toLimit(slot: Slot, limit: PlatformLimit, { playbook, words }: ViewContext): LimitView {
  const { calendar } = words;
  const length = usedOfLimit(slot, limit);
  const scale = Math.max(length, limit.value);
  const verdict =
    limit.severity === 'hard'
      ? ({ text: calendar.over, tone: 'fail' } as const)
      : ({ text: calendar.overSoft, tone: 'warn' } as const);
  return {
    channel: toChannelBadge(slot.channel, slot.paid),
    what: calendar.limitWhat[limit.what],
    bar: { used: percent(length / scale), limit: percent(limit.value / scale) },
    text: calendar.limitOf(length, limit.value, calendar.limitUnit[limit.unit]),
    verdict: length > limit.value ? verdict : null,
    source: sourceText(limit.source, playbook.language),
  };
}
