import { Temporal } from 'temporal-polyfill';
import type { Moment } from './momentReader.ts';

/** Platforms whose ids hold the instant of creation. */
export type DatedIds = 'x' | 'tiktok';

/** The first instant that an id may hold: a smaller number is no id of this platform. */
const earliest = 1_288_834_974_657;

/** 2200-01-01. */
const latest = 7_258_118_400_000;

/** Milliseconds since 1970: X counts them from 2010-11-04 in the upper bits (Snowflake), TikTok has whole seconds there. */
const instants: Readonly<Record<DatedIds, (id: bigint) => number>> = {
  x: (id) => Number(id >> 22n) + 1_288_834_974_657,
  tiktok: (id) => Number(id >> 32n) * 1000,
};

/** When the post of this id or link was made, in a zone; null for an id that tells no time. */
export function momentOfId(object: string, ids: DatedIds, timeZone: string): Moment | null {
  const digits = /(\d{15,20})\D*$/u.exec(object)?.[1];
  if (digits === undefined) return null;
  const instant = instants[ids](BigInt(digits));
  if (instant < earliest || instant > latest) return null;
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
