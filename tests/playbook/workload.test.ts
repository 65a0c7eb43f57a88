import { expect, test } from 'vitest';
import { planWeek } from '../../src/lib/playbook/planWeeks.ts';
import { slotsOf } from '../../src/lib/playbook/slots.ts';
import { workload } from '../../src/lib/playbook/workload.ts';
import { post, tinyPlaybook } from './tinyPlaybook.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

test('hours of a week, of posts that have an estimate', () => {
  const posts = {
    a: post({ date: '2026-11-09', effortHours: 3, channels: ['instagram', 'telegram'] }),
    b: post({ date: '2026-11-15', effortHours: 1.5 }),
    c: post({ date: '2026-11-15' }),
    next: post({ date: '2026-11-16' }),
  };
  const playbook = tinyPlaybook({ posts }, { client: { capacity: { vera: 20, timur: 10 } } });
  const weeks = workload(slotsOf(playbook), playbook.client, november);
  expect(weeks.map(({ week }) => week.number)).toEqual([44, 45, 46, 47, 48, 49]);
  expect(weeks[2]).toMatchObject({ posts: 3, hours: 3 + 1.5, unestimated: 1, capacity: 20 + 10 });
  expect(weeks[3]).toMatchObject({ posts: 1, hours: null, unestimated: 1 });
});

test('capacity that nobody wrote, or that is hidden, is not known', () => {
  const playbook = tinyPlaybook({ posts: {} });
  expect(workload([], playbook.client, november)[0]).toMatchObject({ posts: 0, hours: null, capacity: null });
});

test.each([
  ['2026-11-15', 'monday', '2026-11-09', '2026-11-15', 46],
  ['2026-11-15', 'sunday', '2026-11-15', '2026-11-21', 47],
  ['2026-11-14', 'sunday', '2026-11-08', '2026-11-14', 46],
  ['2027-01-01', 'monday', '2026-12-28', '2027-01-03', 53],
  ['2024-12-30', 'monday', '2024-12-30', '2025-01-05', 1],
] as const)('the week of %s from %s', (day, weekStart, from, to, number) => {
  expect(planWeek(day, weekStart)).toEqual({ from, to, number });
});
