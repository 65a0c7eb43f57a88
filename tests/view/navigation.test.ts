import { expect, test } from 'vitest';
import { toFrame } from '../../src/lib/view/frame.ts';
import { viewOf } from '../support/viewOf.ts';

function current(path: string) {
  const { nav } = toFrame(viewOf({}), { path, title: 'Title', description: 'Words' });
  return nav.filter((link) => link.current !== undefined).map((link) => [link.number, link.text, link.current]);
}

test.each([
  ['index.html', '1', 'Overview', 'page'],
  ['goals.html', '3', 'Goals', 'page'],
  ['goals/more-sales.html', '3', 'Goals', 'true'],
  ['guides/voice.html', '5', 'Content', 'true'],
  ['posts/hello.html', '7', 'Calendar', 'true'],
  ['calendar/2026-11.html', '7', 'Calendar', 'page'],
  ['experiments/price-first.html', '9', 'Conversion', 'true'],
])('%s belongs to section %s', (path, number, text, state) => {
  expect(current(path)).toEqual([[number, text, state]]);
});

test('addresses lead back from a folder', () => {
  const frame = toFrame(viewOf({}), { path: 'goals/more-sales.html', title: 'T', description: 'D' });
  expect([frame.root, frame.home, frame.dataThrough.href]).toEqual(['../', '../index.html', '../sources.html']);
  expect(frame.nav[1]?.href).toBe('../audience.html');
});

test('the title names the page, the client and Almanac', () => {
  const { title } = toFrame(viewOf({}), { path: 'index.html', title: 'Overview', description: 'D' });
  expect(title).toBe('Overview · Test Roastery · Almanac');
});

test('the calendar opens on the month of today, or on the nearest one of the period', () => {
  const month = (asOf: string) =>
    toFrame(viewOf({}, { asOf }), { path: 'index.html', title: 'T', description: 'D' }).nav[6]?.href;
  expect([month('2026-11-12'), month('2026-01-01'), month('2027-06-30')]).toEqual([
    'calendar/2026-11.html',
    'calendar/2026-10.html',
    'calendar/2026-12.html',
  ]);
});

test('without data the masthead says so', () => {
  expect(toFrame(viewOf({}), { path: 'index.html', title: 'T', description: 'D' }).dataThrough.text).toBe(
    'no data yet',
  );
});
