import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { planWeek } from '../../../src/lib/playbook/planWeeks.ts';
import { clockChangeAt, instantOf } from '../../../src/lib/playbook/wallTime.ts';
import { post } from '../../playbook/tinyPlaybook.ts';
import { calendarContext, listPageOf, monthPageOf, weekPageOf } from './calendarContext.ts';

/** Zones with and without clock changes, with half hours, at both ends of the day, and with changes at midnight. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Moscow',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Asuncion',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

/** Every clock change from 2024 to 2030, with the days around it. */
function daysAround(zone: string): string[] {
  const days = new Set(['2024-02-29', '2024-12-31', '2028-02-29', '2030-12-31']);
  for (const change of clockChanges(zone))
    for (const shift of [-1, 0, 1]) days.add(Temporal.PlainDate.from(change).add({ days: shift }).toString());
  return [...days].toSorted();
}

function clockChanges(zone: string): string[] {
  const end = Temporal.Instant.from('2030-12-31T00:00Z').epochMilliseconds;
  const days: string[] = [];
  let at = Temporal.Instant.from('2024-01-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (at !== null && at.epochMilliseconds < end) {
    days.push(at.toPlainDate().toString());
    at = at.getTimeZoneTransition('next');
  }
  return days;
}

const times = ['00:00', '00:30', '01:30', '02:30', '12:00', '23:59'];

test.each(zones)('the same post is on the same day in every view: %s', (timeZone) => {
  const days = daysAround(timeZone);
  const moments = days.flatMap((date) =>
    times.filter((time) => clockChangeAt(date, time, timeZone) === null).map((time) => ({ date, time })),
  );
  const posts = Object.fromEntries(moments.map((moment, index) => [`p${index}`, post(moment)]));
  const context = calendarContext({ posts }, { client: { timeZone } });
  const planned = moments.map(({ date, time }) => `${date}T${time}`).toSorted();

  const list = listPageOf(context).months.flatMap(({ days }) => days);
  expect(list.flatMap(({ lines }) => lines.map(({ datetime }) => datetime)).toSorted()).toEqual(planned);
  for (const { datetime, lines } of list) for (const line of lines) expect(line.datetime?.slice(0, 10)).toBe(datetime);

  const months = [...new Set(days.map((day) => day.slice(0, 7)))].map((month) => monthPageOf(month, context));
  for (const { day, cells, lines } of months.flatMap((month) => month.days)) {
    const inCells = cells.flatMap(({ posts: own }) => own.map(({ datetime }) => datetime));
    expect(inCells).toEqual(lines.map(({ datetime }) => datetime));
    for (const datetime of inCells) expect(datetime?.slice(0, 10)).toBe(day);
  }

  const weeks = new Map(days.map((day) => [planWeek(day, 'monday').from, day]));
  const inWeeks = [...weeks.keys()].flatMap((from) =>
    weekPageOf(from, context).days.flatMap(({ day, lines }) =>
      lines.map(({ datetime }) => ({ day, datetime: datetime ?? '' })),
    ),
  );
  for (const { day, datetime } of inWeeks) expect(datetime.slice(0, 10)).toBe(day);
  expect([...new Set(inWeeks.map(({ datetime }) => datetime))].toSorted()).toEqual(planned);

  for (const { date, time } of moments) {
    const wall = instantOf(date, time, timeZone).toZonedDateTimeISO(timeZone);
    expect(`${wall.toPlainDate()}T${wall.toPlainTime().toString({ smallestUnit: 'minute' })}`).toBe(`${date}T${time}`);
  }
});

test('in every zone that there is, an instant is back on its own day on each day of a clock change', () => {
  const all = Intl.supportedValuesOf('timeZone');
  const astray = all.flatMap((zone) =>
    clockChanges(zone).flatMap((day) =>
      ['00:30', '12:00', '23:59']
        .filter((time) => clockChangeAt(day, time, zone) === null)
        .filter((time) => instantOf(day, time, zone).toZonedDateTimeISO(zone).toPlainDate().toString() !== day)
        .map((time) => `${zone} ${day} ${time}`),
    ),
  );
  expect(all.length).toBeGreaterThan(400);
  expect(astray).toEqual([]);
});
