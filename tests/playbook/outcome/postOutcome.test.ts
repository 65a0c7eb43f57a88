import { expect, test } from 'vitest';
import { medianOf, outcomeRules, postOutcome } from '../../../src/lib/playbook/outcome/postOutcome.ts';
import { slotsOf } from '../../../src/lib/playbook/slots.ts';
import { object, post, tinyPlaybook } from '../tinyPlaybook.ts';

const hour = 3600;
const at = (moment: string, more = {}) => ({ published: { instagram: { at: moment, ...more } } });

function outcomeOf(raw: Record<string, unknown>, objects: Parameters<typeof object>[0][] = [], onTimeMinutes = 10) {
  const playbook = tinyPlaybook({ posts: { a: post(raw) } }, { asOf: '2026-11-20', objects: objects.map(object) });
  const [slot] = slotsOf(playbook);
  if (slot === undefined) throw new Error('no slot');
  return postOutcome(slot, { timeZone: 'Europe/Berlin', onTimeMinutes });
}

// Planned for 16 November, 10:00.
test.each([
  ['the same minute', at('2026-11-16T10:00'), 'on-time', 0],
  ['ten minutes late are on time', at('2026-11-16T10:10'), 'on-time', 600],
  ['eleven are not', at('2026-11-16T10:11'), 'late', 660],
  ['twenty minutes early', at('2026-11-16T09:40'), 'early', -1200],
  ['two days late', at('2026-11-18T12:00'), 'late', 50 * hour],
  ['a day without a time', { time: undefined, ...at('2026-11-16T23:00') }, 'on-time', 0],
  ['the next day, without a time', { time: undefined, ...at('2026-11-17T00:05') }, 'late', 24 * hour],
  ['the day before, without a time', { time: undefined, ...at('2026-11-15T00:05') }, 'early', -24 * hour],
  ['no day was planned', { date: undefined, time: undefined, ...at('2026-11-15T00:05') }, 'on-time', null],
  ['its day has passed', {}, 'skipped', null],
  ['its day is today', { date: '2026-11-20' }, 'waiting', null],
  ['on hold', { work: 'hold' }, 'waiting', null],
  // The clocks went back at 3:00: from 1:30 to 3:30 three hours passed.
  ['over a clock change', { date: '2026-10-25', time: '01:30', ...at('2026-10-25T03:30') }, 'late', 3 * hour],
])('%s', (_, raw, state, delay) => {
  expect(outcomeOf(raw)).toEqual({ state, delay });
});

test('the minute of the export goes before the note, the note before a bare day', () => {
  const noted = at('2026-11-16T10:30', { id: '1' });
  expect(outcomeOf(noted, [{ publishedDay: '2026-11-16', publishedTime: '10:05' }])).toEqual({
    state: 'on-time',
    delay: 300,
  });
  expect(outcomeOf(noted, [{ publishedDay: '2026-11-16' }])).toEqual({ state: 'late', delay: 1800 });
  expect(outcomeOf(noted, [{}])).toEqual({ state: 'late', delay: 1800 });
});

test('an export alone can say that a post is out', () => {
  const text = 'Two farms in one bag';
  expect(outcomeOf({ body: text }, [{ text, publishedDay: '2026-11-17', publishedTime: '10:00' }])).toEqual({
    state: 'late',
    delay: 24 * hour,
  });
  expect(outcomeOf({ body: text }, [{ text, publishedDay: '2026-11-18' }])).toEqual({
    state: 'late',
    delay: 48 * hour,
  });
});

test('the tolerance is the client’s', () => {
  expect(outcomeOf(at('2026-11-16T10:30'), [], 30).state).toBe('on-time');
  expect(outcomeRules({ timeZone: 'UTC' })).toEqual({ timeZone: 'UTC', onTimeMinutes: 10 });
  expect(outcomeRules({ timeZone: 'UTC', reporting: { onTimeMinutes: 0 } }).onTimeMinutes).toBe(0);
});

test.each([
  [[], null],
  [[60], 60],
  [[600, 0, 60], 60],
  [[0, 600, 60, 120], 90],
])('the median of %j is %s', (values, median) => {
  expect(medianOf(values)).toBe(median);
});
