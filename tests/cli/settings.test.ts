import { describe, expect, it } from 'vitest';
import { readAsOf } from '../../src/cli/settings.ts';

/** 23:30 UTC on 12 November 2026: the next day already in Berlin. */
const now = () => 1_794_526_200_000;
const client = { language: null, asOf: '2026-11-01', timeZone: 'Europe/Berlin' } as const;
const silent = { ...client, asOf: null };

describe('the day that counts as today', () => {
  it.each([
    ['the option wins', '2026-01-02', client, { ALMANAC_AS_OF: '2026-01-03' }, '2026-01-02'],
    ['then the environment', undefined, client, { ALMANAC_AS_OF: '2026-01-03' }, '2026-01-03'],
    ["then the client's own", undefined, client, { SOURCE_DATE_EPOCH: '86400' }, '2026-11-01'],
    ['then SOURCE_DATE_EPOCH', undefined, silent, { SOURCE_DATE_EPOCH: '86400' }, '1970-01-02'],
    ["then the clock, in the client's zone", undefined, silent, {}, '2026-11-13'],
    ['in UTC where the zone is unknown', undefined, { ...silent, timeZone: 'Mars/Crater' }, {}, '2026-11-12'],
    [
      "a day that the client's file spells wrong is told elsewhere",
      undefined,
      { ...client, asOf: 'soon' },
      {},
      '2026-11-13',
    ],
    ['an empty variable is none', undefined, client, { ALMANAC_AS_OF: '' }, '2026-11-01'],
  ])('%s', (_name, option, defaults, env, day) => {
    expect(readAsOf(option, defaults, { env, now }, 'en')).toBe(day);
  });
});
