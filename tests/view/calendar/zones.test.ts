import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { slotsOfFeed, wholePlan } from '../../../src/lib/exports/feeds/feeds.ts';
import { feedWriter } from '../../../src/lib/exports/feeds/feedWriter.ts';
import { planJson } from '../../../src/lib/exports/planJson.ts';
import { toScheduledPost } from '../../../src/lib/exports/schedulers/scheduledPost.ts';
import { planWeek } from '../../../src/lib/playbook/planWeeks.ts';
import { clockChangeAt, instantOf } from '../../../src/lib/playbook/wallTime.ts';
import { post } from '../../playbook/tinyPlaybook.ts';
import { calendarContext, listPageOf, monthPageOf, partPageOf, periodPageOf, weekPageOf } from './calendarContext.ts';

/** Zones with changes of an hour and of half an hour, at midnight, on both halves of the earth, and without any. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'Africa/Cairo',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
] as const;

/** Every clock change from 2024 to 2030, and the day before it. */
function daysAround(zone: string): string[] {
  const days = new Set(['2024-02-29', '2024-12-31', '2028-02-29', '2030-12-31']);
  for (const change of clockChanges(zone))
    for (const shift of [-1, 0]) days.add(Temporal.PlainDate.from(change).add({ days: shift }).toString());
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

const times = ['00:30', '02:30', '23:59'];

/** `2026-10-25T00:30` of an instant, on the client's clock. */
function wallOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString().slice(0, 16);
}

describe.each(zones)('%s: the same post is on the same day', (timeZone) => {
  const days = daysAround(timeZone);
  const moments = days.flatMap((date) =>
    times.filter((time) => clockChangeAt(date, time, timeZone) === null).map((time) => ({ date, time })),
  );
  const posts = Object.fromEntries(moments.map((moment, index) => [`p${index}`, post(moment)]));
  const period = { name: 'Seven years', from: '2024-01-01', to: '2030-12-31' };
  const context = calendarContext({ posts }, { client: { timeZone, period }, asOf: '2024-01-01' });
  const planned = moments.map(({ date, time }) => `${date}T${time}`).toSorted();

  test.each([
    ['the list', () => listPageOf(context)],
    ['the plan of a channel', () => partPageOf('channel', 'instagram', context)],
  ])('in %s', (_, pageOf) => {
    const list = pageOf().months.flatMap((month) => month.days);
    expect(list.flatMap(({ lines }) => lines.map(({ datetime }) => datetime)).toSorted()).toEqual(planned);
    for (const { datetime, lines } of list)
      for (const line of lines) expect(line.datetime?.slice(0, 10)).toBe(datetime);
  });

  test('in months, in their table and their agenda', () => {
    const months = [...new Set(days.map((day) => day.slice(0, 7)))].map((month) => monthPageOf(month, context));
    const shown = months
      .flatMap((month) => month.days)
      .flatMap(({ day, cells, lines }) => {
        const inCells = cells.flatMap(({ posts: own }) => own.map(({ datetime }) => datetime ?? ''));
        expect(inCells).toEqual(lines.map(({ datetime }) => datetime));
        return inCells.map((datetime) => ({ day, datetime }));
      });
    for (const { day, datetime } of shown) expect(datetime.slice(0, 10)).toBe(day);
    expect(shown.map(({ datetime }) => datetime).toSorted()).toEqual(planned);
  });

  test('at a glance', () => {
    const cells = periodPageOf(context).weeks.flatMap(({ days: cellsOf }) => cellsOf.filter((cell) => cell !== null));
    const shown = cells.flatMap(({ link, marks }) =>
      marks.map(({ datetime }) => ({ day: link.href.slice(-10), datetime: datetime ?? '' })),
    );
    for (const { day, datetime } of shown) expect(datetime.slice(0, 10)).toBe(day);
    expect(shown.map(({ datetime }) => datetime).toSorted()).toEqual(planned);
  });

  test('in weeks', () => {
    const weeks = new Set(days.map((day) => planWeek(day, 'monday').from));
    const shown = [...weeks].flatMap((from) =>
      weekPageOf(from, context).days.flatMap(({ day, lines }) =>
        lines.map(({ datetime }) => ({ day, datetime: datetime ?? '' })),
      ),
    );
    for (const { day, datetime } of shown) expect(datetime.slice(0, 10)).toBe(day);
    expect(shown.map(({ datetime }) => datetime).toSorted()).toEqual(planned);
  });

  test('in the calendar feed, the JSON and the files of schedulers', () => {
    const { playbook, slots } = context;
    const feed = feedWriter(playbook)('Plan', slotsOfFeed(wholePlan, slots));
    const events = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent');
    const starts = events.map((event) => wallOf(String(event.getFirstPropertyValue('dtstart')), timeZone));
    expect(starts.toSorted()).toEqual(planned);

    const json = planJson(slots, playbook, null).posts;
    expect(json.map(({ day, time }) => `${day}T${time}`).toSorted()).toEqual(planned);
    expect(json.map(({ instant }) => wallOf(instant ?? '', timeZone)).toSorted()).toEqual(planned);

    const timed = slots.flatMap((slot) => {
      const { day, time } = slot;
      return day === null || time === null ? [] : [{ ...slot, day, time }];
    });
    const scheduled = timed.map((slot) => toScheduledPost(slot, playbook, { site: null, accounts: {} }));
    expect(scheduled.map(({ day, time }) => `${day}T${time}`).toSorted()).toEqual(planned);
    expect(scheduled.map(({ instant }) => wallOf(instant, timeZone)).toSorted()).toEqual(planned);
  });
});

test('in every zone that there is, an instant is back on its own day on each day of a clock change', {
  timeout: 60_000,
}, () => {
  const all = Intl.supportedValuesOf('timeZone');
  const astray = all.flatMap((zone) =>
    clockChanges(zone).flatMap((day) =>
      ['00:30', '23:59']
        .filter((time) => clockChangeAt(day, time, zone) === null)
        .filter((time) => instantOf(day, time, zone).toZonedDateTimeISO(zone).toPlainDate().toString() !== day)
        .map((time) => `${zone} ${day} ${time}`),
    ),
  );
  expect(all.length).toBeGreaterThan(400);
  expect(astray).toEqual([]);
});
