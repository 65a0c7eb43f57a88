import { expect, test } from 'vitest';
import { cadenceGaps, promisedPosts } from '../../src/lib/playbook/cadence.ts';
import { slotsOf } from '../../src/lib/playbook/slots.ts';
import { post, tinyPlaybook } from './tinyPlaybook.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

test.each([
  ['5 a week, November', { posts: 5, per: 'week' as const }, november, (5 * 30) / 7],
  ['5 a week, one week', { posts: 5, per: 'week' as const }, { from: '2026-11-09', to: '2026-11-15' }, 5],
  ['1 a week, a weekend of it', { posts: 1, per: 'week' as const }, { from: '2026-11-14', to: '2026-11-15' }, 2 / 7],
  ['6 a month, November', { posts: 6, per: 'month' as const }, november, 6],
  ['6 a month, 10 days of November', { posts: 6, per: 'month' as const }, { from: '2026-11-01', to: '2026-11-10' }, 2],
  ['6 a month, the quarter', { posts: 6, per: 'month' as const }, { from: '2026-10-01', to: '2026-12-31' }, 18],
  [
    '30 a month, last of November to 1 December',
    { posts: 30, per: 'month' as const },
    { from: '2026-11-30', to: '2026-12-01' },
    1 + 30 / 31,
  ],
])('promised: %s', (_, cadence, range, posts) => {
  expect(promisedPosts(cadence, range)).toBeCloseTo(posts, 9);
});

function gapsOf(days: readonly string[]) {
  const posts = Object.fromEntries(days.map((date) => [`p${date}`, post({ date })]));
  const playbook = tinyPlaybook({ posts });
  const channel = playbook.records.channels.get('instagram');
  return channel === undefined ? [] : cadenceGaps(slotsOf(playbook), channel, november);
}

test('a gap is counted in empty days; four are promised, five are too many', () => {
  // 3–6 (4 days) is kept; 8–12 (5 days) is not; 14–17 is kept; 19–22, 24–27 and 29–30 are kept.
  const days = ['2026-11-02', '2026-11-07', '2026-11-13', '2026-11-18', '2026-11-23', '2026-11-28'];
  expect(gapsOf(days)).toEqual([{ from: '2026-11-08', to: '2026-11-12', days: 5, limit: 4 }]);
});

test('nothing before the first post and after the last one are gaps too', () => {
  expect(gapsOf(['2026-11-10']).map(({ from, to, days }) => [from, to, days])).toEqual([
    ['2026-11-01', '2026-11-09', 9],
    ['2026-11-11', '2026-11-30', 20],
  ]);
});

test('an empty channel is one gap', () => {
  expect(gapsOf([]).map(({ days }) => days)).toEqual([30]);
});

test('a channel that promised no longest gap has none', () => {
  const playbook = tinyPlaybook({ posts: {} });
  const telegram = playbook.records.channels.get('telegram');
  expect(telegram && cadenceGaps([], telegram, november)).toEqual([]);
});
