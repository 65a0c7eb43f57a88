import type { ChannelPlan } from './postResults.ts';

export const zone = 'Europe/Berlin';
export const firstDay = '2025-09-01';
export const lastDay = '2026-11-11';

const months =
  '2025-09 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11'.split(
    ' ',
  );

/** A total for each month from September 2025; the last one is of eleven days. */
function monthly(written: string): Record<string, number> {
  const values = written.split(' ').map(Number);
  return Object.fromEntries(months.map((month, index) => [month, values[index] ?? 0]));
}

/** Totals of months: the numbers that goals and reports of the demo stand on. */
export const totals = {
  sessions: monthly('19200 20400 24100 29800 19700 18900 20600 19800 20100 20400 20900 21300 23800 26300 10600'),
  subscriptions: monthly('120 135 170 210 140 138 205 150 160 175 196 201 234 293 138'),
  otherSubscriptions: monthly('20 20 24 30 18 18 22 19 20 21 22 22 24 35 14'),
  lostCustomers: monthly('70 75 80 85 110 95 90 150 115 110 128 141 120 86 32'),
  leads: monthly('17 19 21 12 18 20 22 19 20 21 20 18 24 37 19'),
  revenueEuros: monthly('31200 32900 38600 52400 30800 30100 33700 32200 33100 33900 34700 35200 39800 43900 18700'),
  attributedEuros: monthly('4300 4700 6100 8300 4900 4800 6400 5200 5600 5900 6600 6800 7900 9870 4620'),
  brandMentions: monthly('228 236 262 301 221 214 247 252 239 246 262 243 318 333 147'),
  marketMentions: monthly('1290 1340 1480 1710 1250 1210 1380 1410 1330 1390 1480 1390 1730 1820 760'),
  positiveMentions: monthly('101 106 116 138 97 94 113 108 108 112 118 92 141 158 74'),
  negativeMentions: monthly('27 28 29 31 27 26 24 41 26 27 29 48 36 33 12'),
  messages: monthly('248 262 301 372 251 243 288 276 262 259 281 296 344 361 152'),
  instagramReach: monthly(
    '148000 156000 171000 196000 152000 149000 163000 158000 160000 164000 171000 176000 226000 268000 109000',
  ),
  instagramViews: monthly(
    '402000 421000 466000 540000 409000 398000 437000 428000 431000 446000 462000 478000 612000 724000 298000',
  ),
  instagramInteractions: monthly('5900 6200 6900 8100 6000 5900 6500 6300 6400 6600 6700 6900 9300 11600 5100'),
  instagramFollows: monthly('310 322 358 404 301 288 331 318 322 330 341 352 498 561 262'),
  instagramVisits: monthly('4100 4300 4700 5300 4200 4100 4500 4400 4400 4500 4700 4800 6200 6900 3100'),
  instagramLinkClicks: monthly('820 870 960 1210 840 820 930 890 910 930 980 1010 1290 1480 640'),
  facebookReach: monthly('71000 73000 78000 86000 70000 68000 72000 71000 70000 71000 69000 67000 78000 79000 41000'),
  facebookViews: monthly(
    '142000 146000 155000 171000 139000 136000 144000 141000 140000 142000 138000 133000 156000 158000 84000',
  ),
  facebookInteractions: monthly('1900 1950 2080 2310 1870 1820 1930 1900 1880 1900 1840 1790 2120 2140 1610'),
  facebookFollows: monthly('61 58 63 70 55 52 57 55 54 56 52 50 74 71 58'),
  facebookVisits: monthly('1500 1540 1630 1790 1480 1440 1520 1500 1480 1500 1460 1420 1690 1720 930'),
  facebookLinkClicks: monthly('390 402 431 498 381 372 399 391 386 392 378 366 441 452 236'),
  youtubeViews: monthly('14200 14900 16800 19400 16100 15800 17300 17900 18100 18600 19200 20100 24300 38455 14800'),
  xImpressions: monthly('21400 22000 23800 25100 20900 20300 21700 21200 21500 21900 22400 22900 27300 31200 14900'),
  xEngagements: monthly('590 604 651 694 571 556 598 583 590 601 611 627 768 931 482'),
  journalViews: monthly('2900 3050 3400 3600 3100 3050 3300 3200 3250 3300 3350 3400 3900 4700 2600'),
  linkedinImpressions: monthly('9800 10400 11200 8900 10100 10300 11000 10800 10500 10200 9900 9600 12900 11470 3320'),
} as const;

/** Audience and rate of a month's posts. Instagram: 4.31 % in September, 4.58 % in October, 5.035 % in November so far. */
export const postPlans = {
  instagram: {
    channel: 'instagram',
    seed: 11,
    months: {
      '2026-07': [158_000, 0.0395],
      '2026-08': [162_000, 0.0399],
      '2026-09': [204_000, 0.0431],
      '2026-10': [241_118, 0.0458],
      '2026-11': [96_400, 0.05035],
    },
  },
  facebook: {
    channel: 'facebook',
    seed: 12,
    months: {
      '2026-07': [41_000, 0.0236],
      '2026-08': [39_500, 0.0231],
      '2026-09': [52_600, 0.0248],
      '2026-10': [54_902, 0.0251],
      '2026-11': [31_300, 0.0384],
    },
  },
  x: {
    channel: 'x',
    seed: 13,
    months: {
      '2026-07': [17_900, 0.026],
      '2026-08': [18_300, 0.0262],
      '2026-09': [21_900, 0.027],
      '2026-10': [25_400, 0.0284],
      '2026-11': [12_700, 0.0309],
    },
  },
  youtube: {
    channel: 'youtube',
    seed: 14,
    months: {
      '2026-07': [9_800, 0.051],
      '2026-08': [9_300, 0.052],
      '2026-09': [12_100, 0.055],
      '2026-10': [31_200, 0.059],
      '2026-11': [4_150, 0.062],
    },
  },
  linkedin: {
    channel: 'linkedin',
    seed: 15,
    months: {
      '2026-07': [8_100, 0.023],
      '2026-08': [7_900, 0.0231],
      '2026-09': [10_470, 0.0234],
      '2026-10': [9_318, 0.0262],
      '2026-11': [2_240, 0.0221],
    },
  },
} as const satisfies Record<string, ChannelPlan>;

/** Subscriptions of each day of the quarter; the checkout was down from 26 October, ten past midnight, for 31 hours. */
export const subscriptionsOfQuarter: readonly number[] = [
  9, 10, 11, 9, 8, 9, 9, 10, 10, 10, 9, 11, 12, 13, 14, 14, 13, 13, 9, 9, 10, 10, 9, 9, 9, 0, 4, 6, 7, 9, 8, 10, 12, 13,
  13, 14, 14, 14, 13, 11, 12, 12,
];

/** Median minutes to the first reply, by month. */
export const medianReply: Readonly<Record<string, number>> = {
  '2025-09': 79,
  '2025-10': 81,
  '2025-11': 88,
  '2025-12': 96,
  '2026-01': 77,
  '2026-02': 74,
  '2026-03': 78,
  '2026-04': 72,
  '2026-05': 70,
  '2026-06': 69,
  '2026-07': 66,
  '2026-08': 68,
  '2026-09': 71,
  '2026-10': 54,
  '2026-11': 47,
};

/** Search ads by month: cents, leads, clicks of "Office coffee", and the same of "Tasting" from 12 October 2026. */
export const adMonths: readonly (readonly [
  month: string,
  office: readonly [number, number, number],
  tasting?: readonly [number, number, number],
])[] = [
  ['2025-09', [78_240, 15, 560]],
  ['2025-10', [81_130, 15, 574]],
  ['2025-11', [84_900, 16, 590]],
  ['2025-12', [52_310, 9, 371]],
  ['2026-01', [80_450, 15, 561]],
  ['2026-02', [83_720, 16, 575]],
  ['2026-03', [88_160, 16, 601]],
  ['2026-04', [90_880, 16, 612]],
  ['2026-05', [94_310, 17, 629]],
  ['2026-06', [98_540, 17, 640]],
  ['2026-07', [103_900, 18, 655]],
  ['2026-08', [110_470, 17, 660]],
  ['2026-09', [121_430, 17, 684]],
  ['2026-10', [110_860, 15, 598], [61_380, 8, 342]],
  ['2026-11', [47_140, 6, 249], [22_820, 3, 128]],
];

/** Followers at the start and on 9 November 2026. */
export const followers: Readonly<Record<string, readonly [number, number]>> = {
  instagram: [9_840, 14_310],
  facebook: [5_120, 5_690],
  youtube: [4_020, 6_480],
  x: [3_310, 3_655],
  linkedin: [1_450, 2_120],
};
