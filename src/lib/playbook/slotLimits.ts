import type { IsoDay } from '../language/isoDay.ts';
import { limitsInForce, type PlatformLimit } from '../platforms/limits.ts';
import type { Slot } from './slots.ts';

/** The limits that hold for a slot on a day. An account that says what it may do itself (a paid plan, an instance of its own) is held to that. */
export function slotLimits({ channel, format }: Pick<Slot, 'channel' | 'format'>, day: IsoDay): PlatformLimit[] {
  const { limits: own } = channel;
  const inForce = limitsInForce(channel.platform, format, day);
  if (own === undefined) return inForce;
  const theirs = inForce.filter(({ what }) => !(what in own) || own[what as keyof typeof own] === undefined);
  const mine = inForce.flatMap((limit, index): PlatformLimit[] => {
    const value = own[limit.what as keyof typeof own];
    const isFirst = inForce.findIndex(({ what }) => what === limit.what) === index;
    if (value === undefined || !isFirst) return [];
    return [{ ...limit, value, severity: 'hard', source: `limits.${limit.what}, ${channel.file}` }];
  });
  return [...mine, ...theirs];
}
