import type { PlanCount } from '../../src/lib/kpi/planFacts.ts';
import type { Observation } from '../../src/lib/metrics/observation.ts';
import { daily, post, told } from './fakeMetrics.ts';

/** One KPI worked out by hand: what the files state of Instagram in October 2026, and what that makes. */
export interface FormulaCase {
  readonly of?: readonly Observation[];
  readonly plan?: Partial<Record<PlanCount, number>>;
  readonly channels?: readonly string[];
  readonly value: number;
  readonly formula: string;
}

const first = '2026-10-01';
const whole = { grain: 'month', from: first, to: '2026-10-31' } as const;

function days(values: Record<string, readonly number[]>): Observation[] {
  return Object.entries(values).flatMap(([metric, list]) => daily(metric, first, list));
}

/** Two posts: 83 engagements of 1000 people, 17 of 500. */
const twoPosts = [
  ...post('a', '2026-10-02', { likes: 60, comments: 12, shares: 11, reach: 1000, impressions: 1600, views: 2000 }),
  ...post('b', '2026-10-05', { likes: 10, comments: 0, shares: 7, reach: 500, impressions: 400, views: 500 }),
];
const engagements = 60 + 12 + 11 + (10 + 0 + 7);
const parts = 'Σ (likes + comments + shares)';
const firstResponses = (metric: string) =>
  [60, 120, 600].flatMap((seconds, index) => post(`m${index}`, first, { [metric]: seconds }));

export const formulaCases: Readonly<Record<string, FormulaCase>> = {
  engagements: {
    of: days({ likes: [5, 6], comments: [1, 0], shares: [2, 2], saves: [3, 1] }),
    value: 5 + 6 + 1 + 0 + 2 + 2 + 3 + 1,
    formula: 'Σ (likes + comments + shares + saves)',
  },
  'engagement-rate-by-reach': {
    of: twoPosts,
    value: engagements / (1000 + 500),
    formula: `${parts} ÷ Σ reach, over posts`,
  },
  'engagement-rate-by-followers': {
    of: [...twoPosts, ...daily('followers', first, [400, 410, 420, 430, 500])],
    value: engagements / (410 + 500),
    formula: `${parts} ÷ on publication(followers), over posts`,
  },
  'engagement-rate-by-day': {
    of: [...days({ likes: [5, 6, 7], followers: [100, 110] })],
    // The balance of the second day still stands on the third.
    value: (5 + 6 + 7) / (100 + 110 + 110),
    formula: 'Σ likes ÷ each day(followers)',
  },
  'engagement-rate-by-impressions': {
    of: twoPosts,
    value: engagements / (1600 + 400),
    formula: `${parts} ÷ Σ impressions, over posts`,
  },
  'engagement-rate-by-views': {
    of: twoPosts,
    value: engagements / (2000 + 500),
    formula: `${parts} ÷ Σ views, over posts`,
  },
  'engagement-rate-by-impressions-of-days': {
    of: days({ likes: [5, 6], shares: [1, 0], impressions: [100, 140] }),
    value: (5 + 6 + 1 + 0) / (100 + 140),
    formula: 'Σ (likes + shares) ÷ Σ impressions',
  },
  'engagement-rate-by-views-of-days': {
    of: days({ reactions: [5, 6], comments: [1, 0], views: [100, 140] }),
    value: (5 + 6 + 1 + 0) / (100 + 140),
    formula: 'Σ (reactions + comments) ÷ Σ views',
  },
  'love-rate': {
    of: [...twoPosts, told({ metric: 'followers', value: 700, on: '2026-10-31' })],
    value: (60 + 10) / 700,
    formula: 'Σ likes ÷ last(followers), over posts',
  },
  'talk-rate': {
    of: [...twoPosts, told({ metric: 'followers', value: 600, on: '2026-10-31' })],
    value: (12 + 0) / 600,
    formula: 'Σ comments ÷ last(followers), over posts',
  },
  'amplification-by-followers': {
    of: [...twoPosts, told({ metric: 'followers', value: 600, on: '2026-10-31' })],
    value: (11 + 7) / 600,
    formula: 'Σ shares ÷ last(followers), over posts',
  },
  applause: { of: twoPosts, value: (60 + 10) / 2, formula: 'Σ likes ÷ Σ posts, over posts' },
  conversation: { of: twoPosts, value: (12 + 0) / 2, formula: 'Σ comments ÷ Σ posts, over posts' },
  amplification: { of: twoPosts, value: (11 + 7) / 2, formula: 'Σ shares ÷ Σ posts, over posts' },
  'virality-rate': { of: twoPosts, value: (11 + 7) / (1600 + 400), formula: 'Σ shares ÷ Σ impressions, over posts' },
  'follower-growth-rate': {
    of: [
      told({ metric: 'followers', value: 800, on: '2026-09-30' }),
      told({ metric: 'followers', value: 840, on: '2026-10-15' }),
      told({ metric: 'followers', value: 900, on: '2026-10-31' }),
    ],
    value: (900 - 800) / 800,
    formula: '(last(followers) − start(followers)) ÷ start(followers)',
  },
  'net-new-followers': {
    of: days({ 'new-followers': [30, 12], 'lost-followers': [4, 20] }),
    value: 30 + 12 - 4 - 20,
    formula: 'Σ (new-followers − lost-followers)',
  },
  'audience-profile': {
    of: days({ 'audience-target': [300, 330], 'audience-known': [500, 550] }),
    value: 330 / 550,
    formula: 'last(audience-target) ÷ last(audience-known)',
  },
  'audience-unknown-share': {
    of: days({ 'audience-known': [500, 600], followers: [700, 800] }),
    value: 1 - 600 / 800,
    formula: '1 − last(audience-known) ÷ last(followers)',
  },
  'reach-rate': {
    of: [told({ metric: 'reach', value: 1500, ...whole }), ...days({ followers: [990, 1000] })],
    value: 1500 / 1000,
    formula: 'Σ reach ÷ last(followers)',
  },
  frequency: {
    of: [told({ metric: 'reach', value: 150, ...whole }), ...days({ impressions: [200, 250] })],
    value: (200 + 250) / 150,
    formula: 'Σ impressions ÷ Σ reach',
  },
  'response-rate': {
    of: days({ 'messages-answered': [8, 9], 'messages-to-answer': [10, 10] }),
    value: (8 + 9) / (10 + 10),
    formula: 'Σ messages-answered ÷ Σ messages-to-answer',
  },
  'first-response-time': {
    of: firstResponses('first-response'),
    value: 120,
    formula: 'median of first-response, over posts',
  },
  'first-response-time-mean': {
    of: firstResponses('first-response'),
    value: (60 + 120 + 600) / 3,
    formula: 'mean of first-response, over posts',
  },
  'first-response-time-working': {
    of: firstResponses('first-response-working'),
    value: 120,
    formula: 'median of first-response-working, over posts',
  },
  'first-response-time-working-mean': {
    of: firstResponses('first-response-working'),
    value: (60 + 120 + 600) / 3,
    formula: 'mean of first-response-working, over posts',
  },
  'sla-hit-rate': {
    of: days({ 'messages-in-time': [6, 9], 'messages-to-answer': [10, 10] }),
    value: (6 + 9) / (10 + 10),
    formula: 'Σ messages-in-time ÷ Σ messages-to-answer',
  },
  'positive-share': {
    of: days({ 'mentions-positive': [6], 'mentions-neutral': [10], 'mentions-negative': [4] }),
    value: 6 / (6 + 10 + 4),
    formula: 'Σ mentions-positive ÷ Σ (mentions-positive + mentions-neutral + mentions-negative)',
  },
  'net-sentiment': {
    of: days({ 'mentions-positive': [6], 'mentions-neutral': [10], 'mentions-negative': [9] }),
    value: (6 - 9) / (6 + 10 + 9),
    formula: 'Σ (mentions-positive − mentions-negative) ÷ Σ (mentions-positive + mentions-neutral + mentions-negative)',
  },
  'share-of-voice': {
    of: days({ 'mentions-brand': [12, 18], 'mentions-market': [60, 65] }),
    value: (12 + 18) / (60 + 65),
    formula: 'Σ mentions-brand ÷ Σ mentions-market',
  },
  'click-through-rate': {
    of: days({ clicks: [1, 9], impressions: [10, 190] }),
    value: (1 + 9) / (10 + 190),
    formula: 'Σ clicks ÷ Σ impressions',
  },
  'conversion-rate': {
    of: days({ conversions: [2, 3], sessions: [100, 150] }),
    value: (2 + 3) / (100 + 150),
    formula: 'Σ conversions ÷ Σ sessions',
  },
  'conversion-rate-by-clicks': {
    of: days({ conversions: [2, 3], clicks: [40, 60] }),
    value: (2 + 3) / (40 + 60),
    formula: 'Σ conversions ÷ Σ clicks',
  },
  'conversion-rate-by-impressions': {
    of: days({ conversions: [2, 3], impressions: [4000, 6000] }),
    value: (2 + 3) / (4000 + 6000),
    formula: 'Σ conversions ÷ Σ impressions',
  },
  'video-completion-rate': {
    of: days({ 'video-completions': [20, 30], 'video-starts': [80, 120] }),
    value: (20 + 30) / (80 + 120),
    formula: 'Σ video-completions ÷ Σ video-starts',
  },
  'video-completion-rate-by-impressions': {
    of: days({ 'video-completions': [20, 30], impressions: [400, 600] }),
    value: (20 + 30) / (400 + 600),
    formula: 'Σ video-completions ÷ Σ impressions',
  },
  'view-rate': {
    of: days({ views: [20, 30], impressions: [400, 600] }),
    value: (20 + 30) / (400 + 600),
    formula: 'Σ views ÷ Σ impressions',
  },
  retention: {
    of: days({ 'lost-customers': [3, 5], customers: [200, 197] }),
    value: 1 - (3 + 5) / 200,
    formula: '1 − Σ lost-customers ÷ start(customers)',
  },
  churn: {
    of: days({ 'lost-customers': [3, 5], customers: [200, 197] }),
    value: (3 + 5) / 200,
    formula: 'Σ lost-customers ÷ start(customers)',
  },
  'repeat-share': {
    of: [told({ metric: 'buyers', value: 40, ...whole }), told({ metric: 'repeat-buyers', value: 15, ...whole })],
    value: 15 / 40,
    formula: 'Σ repeat-buyers ÷ Σ buyers',
  },
  'cost-per-click': {
    of: days({ spend: [1200, 800], clicks: [30, 10] }),
    value: (1200 + 800) / (30 + 10),
    formula: 'Σ spend ÷ Σ clicks',
  },
  'cost-per-engagement': {
    of: days({ spend: [1200, 800], engagements: [90, 110] }),
    value: (1200 + 800) / (90 + 110),
    formula: 'Σ spend ÷ Σ engagements',
  },
  'cost-per-view': {
    of: days({ spend: [1200, 800], views: [300, 200] }),
    value: (1200 + 800) / (300 + 200),
    formula: 'Σ spend ÷ Σ views',
  },
  'cost-per-follower': {
    of: [
      ...daily('spend', first, [1200, 800], { channel: 'meta-ads' }),
      ...daily('new-followers', first, [12, 8], { channel: 'instagram' }),
    ],
    channels: ['instagram', 'meta-ads'],
    value: (1200 + 800) / (12 + 8),
    formula: 'Σ spend [meta-ads] ÷ Σ new-followers [instagram]',
  },
  'cost-per-mille': {
    of: days({ spend: [1200, 800], impressions: [3000, 1000] }),
    value: ((1200 + 800) * 1000) / (3000 + 1000),
    formula: 'Σ spend ÷ Σ impressions × 1000',
  },
  'cost-per-acquisition': {
    of: days({ spend: [1200, 800], conversions: [3, 1] }),
    value: (1200 + 800) / (3 + 1),
    formula: 'Σ spend ÷ Σ conversions',
  },
  'cost-per-lead': {
    of: days({ spend: [1200, 800], leads: [5, 3] }),
    value: (1200 + 800) / (5 + 3),
    formula: 'Σ spend ÷ Σ leads',
  },
  'return-on-ad-spend': {
    of: days({ 'attributed-revenue': [5000, 1000], spend: [1200, 800] }),
    value: (5000 + 1000) / (1200 + 800),
    formula: 'Σ attributed-revenue ÷ Σ spend',
  },
  'return-on-investment': {
    of: days({ revenue: [9000, 3000], cost: [6000, 4000] }),
    value: (9000 + 3000 - 6000 - 4000) / (6000 + 4000),
    formula: 'Σ (revenue − cost) ÷ Σ cost',
  },
  'lifetime-value': {
    of: days({ revenue: [90000, 30000], 'lost-customers': [3, 1] }),
    value: (90000 + 30000) / (3 + 1),
    formula: 'Σ revenue ÷ Σ lost-customers',
  },
  'posts-planned': { plan: { 'posts-planned': 12 }, value: 12, formula: 'Σ posts-planned' },
  'posts-out': { plan: { 'posts-out': 9 }, value: 9, formula: 'Σ posts-out' },
  'posts-on-time': { plan: { 'posts-on-time': 6 }, value: 6, formula: 'Σ posts-on-time' },
  'posts-late': { plan: { 'posts-late': 2 }, value: 2, formula: 'Σ posts-late' },
  'posts-skipped': { plan: { 'posts-skipped': 3 }, value: 3, formula: 'Σ posts-skipped' },
  'posts-off-plan': { plan: { 'posts-off-plan': 1 }, value: 1, formula: 'Σ posts-off-plan' },
  'publishing-delay': { plan: { 'publishing-delay': 120 }, value: 120, formula: 'Σ publishing-delay' },
  'posts-promised': { plan: { 'posts-promised': 10 }, value: 10, formula: 'Σ posts-promised' },
  'hours-planned': { plan: { 'hours-planned': 45 }, value: 45, formula: 'Σ hours-planned' },
  'hours-available': { plan: { 'hours-available': 60 }, value: 60, formula: 'Σ hours-available' },
  'execution-rate': {
    plan: { 'posts-out': 9, 'posts-planned': 12 },
    value: 9 / 12,
    formula: 'Σ posts-out ÷ Σ posts-planned',
  },
  'on-time-share': {
    plan: { 'posts-on-time': 6, 'posts-out': 9 },
    value: 6 / 9,
    formula: 'Σ posts-on-time ÷ Σ posts-out',
  },
  'cadence-adherence': {
    plan: { 'posts-out': 9, 'posts-promised': 10 },
    value: 9 / 10,
    formula: 'Σ posts-out ÷ Σ posts-promised',
  },
  'capacity-load': {
    plan: { 'hours-planned': 45, 'hours-available': 60 },
    value: 45 / 60,
    formula: 'Σ hours-planned ÷ Σ hours-available',
  },
};
