import { describe, expect, test } from 'vitest';
import { post } from '../../playbook/tinyPlaybook.ts';
import { calendarContext, listPageOf, partPageOf, periodPageOf, weekPageOf } from './calendarContext.ts';

const campaigns = {
  winter: { title: 'Winter', kind: 'organic', start: '2026-11-09', end: '2026-12-20', message: 'Tea warms.' },
};
const personas = { brewer: { title: 'The brewer', order: 1, segment: 'customer', who: 'Brews.' } };
const channels = {
  instagram: {
    title: 'Instagram',
    order: 1,
    platform: 'instagram',
    code: 'IG',
    role: 'Shows',
    cadence: { posts: 3, per: 'week', longestGapDays: 60 },
  },
  telegram: {
    title: 'Telegram',
    order: 2,
    platform: 'telegram',
    code: 'TG',
    role: 'Tells',
    timeZone: 'America/New_York',
  },
};
const posts = {
  early: post({ date: '2026-11-09', time: '09:30', campaign: 'winter', owner: 'vera', work: 'client' }),
  pair: post({
    title: 'Both',
    date: '2026-11-16',
    channels: ['instagram', 'telegram'],
    overrides: { telegram: { time: '02:15' } },
    personas: ['brewer'],
    work: 'client',
    owner: 'vera',
  }),
  untimed: post({
    title: 'Some time',
    date: '2026-11-18',
    time: undefined,
    approved: { by: 'vera', on: '2026-11-10' },
  }),
  review: post({ title: 'To read', date: '2026-11-12', work: 'review' }),
  draft: post({ title: 'Begun', date: '2026-11-20', work: 'draft' }),
  tray: post({ title: 'Some day', date: undefined, time: undefined, campaign: 'winter' }),
};
const client = { team: [{ id: 'vera', name: 'Vera', role: 'Writes' }], capacity: { vera: 4 } };
const context = calendarContext({ posts, campaigns, personas, channels }, { client });

describe('a week', () => {
  const page = weekPageOf('2026-11-16', context);

  test('hours run from the first to the last that has a post, what has no time stands before them', () => {
    expect(page.hours.map(({ label }) => label)).toEqual([
      'any time',
      ...['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((hour) => `${hour}:00`),
    ]);
    const monday = page.hours.map(({ cells }) => cells[0]?.map(({ time, channel }) => `${time} ${channel.code}`));
    expect([monday[1], monday[9]]).toEqual([['02:15 TG'], ['10:00 IG']]);
    expect(page.hours[0]?.cells[2]?.map(({ title }) => title)).toEqual(['Some time']);
  });

  test('a line also says the time where the audience lives', () => {
    // Berlin is six hours before New York: 02:15 on Monday is 20:15 on Sunday there.
    const line = page.hours[1]?.cells[0]?.[0];
    expect(line?.also?.replaceAll('\u00a0', ' ')).toBe('15 Nov, 20:15 in New York');
    expect(page.hours[9]?.cells[0]?.[0]?.also).toBeUndefined();
  });

  test('seven days with their full names, each with its row of the month', () => {
    expect(page.days.map(({ name }) => name)[6]).toBe('Sunday, 22 November 2026');
    expect(page.days.map(({ href }) => href)[0]).toBe('../../calendar/2026-11.html#d-2026-11-16');
  });

  test('the weeks before and after, and its month', () => {
    expect([page.nav.previous?.href, page.nav.next?.href]).toEqual([
      '../../calendar/weeks/2026-W46.html',
      '../../calendar/weeks/2026-W48.html',
    ]);
    expect(page.nav.views.map(({ current }) => current)[1]).toBe('page');
  });

  test('the first week begins before the period: those days have no month to lead to', () => {
    const first = weekPageOf('2026-09-28', context);
    expect(first.days.map(({ href }) => href === null)).toEqual([true, true, true, false, false, false, false]);
    expect(first.empty?.code).toBe('date: 2026-09-28');
    expect([first.hours, first.nav.previous]).toEqual([[], null]);
  });
});

describe('the period at a glance', () => {
  const page = periodPageOf(context);

  test('a week is a row, and days outside of the period are empty', () => {
    expect(page.weeks).toHaveLength(14);
    expect(page.weeks[0]?.days.map((day) => day?.link.text ?? null)).toEqual([null, null, null, '1', '2', '3', '4']);
    expect(page.weeks[13]?.days.map((day) => day === null)).toEqual([false, false, false, false, true, true, true]);
    expect(page.weeks[6]?.link).toEqual({ text: 'W46', href: '../calendar/weeks/2026-W46.html' });
  });

  test('a post is a mark whose name says all', () => {
    const monday = page.weeks[7]?.days[0];
    expect(monday?.marks.map(({ name }) => name)).toEqual([
      'Monday, 16 November 2026, 02:15 Europe/Berlin, Telegram, With client: Both',
      'Monday, 16 November 2026, 10:00 Europe/Berlin, Instagram, With client: Both',
    ]);
    expect(page.weeks[7]?.days[2]?.marks.map(({ name }) => name)).toEqual([
      'Wednesday, 18 November 2026, Instagram, Approved: Some time',
    ]);
  });

  test('the first day of a month carries its name', () => {
    const named = page.weeks.flatMap(({ days }) =>
      days.flatMap((day) => (day?.month ? [`${day.name} ${day.month}`] : [])),
    );
    expect(named).toEqual([
      'Thursday, 1 October 2026 October',
      'Sunday, 1 November 2026 November',
      'Tuesday, 1 December 2026 December',
    ]);
  });

  test('what was promised, what is planned, and where it is silent', () => {
    const rows = page.promised.table.groups[0]?.rows.map((cells) =>
      cells.map((cell) => cell.figure?.text ?? cell.text),
    );
    // Three a week over 92 days: 3 × 92 ÷ 7 = 39.4. October and eight days of November are not longer than 60.
    expect(rows).toEqual([
      [undefined, '5', '39.4', 'none'],
      [undefined, '1', '—', ''],
    ]);
  });

  test('what waits, for whom, and until when', () => {
    const rows = page.waiting?.table.groups[0]?.rows.map((cells) =>
      cells.map(({ text, links, mark }) => text ?? links?.[0]?.text ?? mark?.word),
    );
    expect(rows?.map((cells) => cells.map((cell) => cell?.replaceAll('\u00a0', ' ')))).toEqual([
      // Its day is today: it had to be approved yesterday.
      ['a reviewer', 'To read', 'In review', 'Wed 11 Nov, overdue'],
      ['the client', 'Both', 'With client', 'Sun 15 Nov'],
      ['nobody: it has no owner', 'Begun', 'Draft', 'Thu 19 Nov'],
    ]);
  });

  test('the plans of their own', () => {
    expect(page.parts.map(({ heading, links }) => `${heading}: ${links.map(({ href }) => href).join(' ')}`)).toEqual([
      'Campaign: ../calendar/parts/campaign-winter.html',
      'Channel: ../calendar/parts/channel-instagram.html ../calendar/parts/channel-telegram.html',
      'Persona: ../calendar/parts/persona-brewer.html',
      'Owner: ../calendar/parts/owner-vera.html',
    ]);
  });
});

describe('lists', () => {
  const titles = (page: ReturnType<typeof listPageOf>) => [
    ...page.months.flatMap(({ days }) => days.flatMap(({ lines }) => lines.map(({ anchor }) => anchor))),
    ...(page.undated?.lines.map(({ anchor }) => anchor) ?? []),
  ];

  test.each([
    ['campaign', 'winter', ['p-early-instagram', 'p-tray-instagram']],
    ['persona', 'brewer', ['p-pair-telegram', 'p-pair-instagram']],
    ['owner', 'vera', ['p-early-instagram', 'p-pair-telegram', 'p-pair-instagram']],
    ['channel', 'telegram', ['p-pair-telegram']],
  ] as const)('the plan of a %s holds its posts only', (kind, id, anchors) => {
    expect(titles(partPageOf(kind, id, context))).toEqual(anchors);
  });

  test('a part says how it stands, and leads to its record and its neighbours', () => {
    const page = partPageOf('channel', 'instagram', context);
    expect(page.figures.map(({ figure }) => figure.text)).toEqual(['5', '0', '0\u00a0%', '—', '—']);
    expect(page.record).toEqual({ text: 'The channel', href: '../../channels/instagram.html' });
    expect([page.nav.previous, page.nav.next?.text]).toEqual([null, 'Telegram']);
    expect(partPageOf('owner', 'vera', context).record).toBeNull();
  });

  test('gaps of a channel that are longer than it promised', () => {
    const quick = {
      ...channels,
      instagram: { ...channels.instagram, cadence: { posts: 3, per: 'week', longestGapDays: 38 } },
    };
    const page = partPageOf('channel', 'instagram', calendarContext({ posts, channels: quick }, { client }));
    // 1 October to 8 November are 31 + 8 days; 21 November to 31 December 10 + 31.
    expect(page.gaps.map((gap) => gap.replaceAll('\u00a0', ' '))).toEqual([
      '1 Oct – 8 Nov: gap 39 days, limit 38',
      '21 Nov – 31 Dec: gap 41 days, limit 38',
    ]);
  });

  test('facts are told apart, and a client is not told to which tool a post went', () => {
    const facts = (audience: 'team' | 'client') => {
      const built = calendarContext({
        posts: {
          a: post({ approved: { by: 'vera', on: '2026-11-10' }, exported: { on: '2026-11-11', to: 'Buffer' } }),
        },
      });
      const page = listPageOf({ ...built, playbook: { ...built.playbook, audience } });
      return page.months[0]?.days[0]?.lines[0]?.facts;
    };
    expect(facts('team')).toEqual({
      boxes: [true, true, true, false, false],
      text: 'planned, approved and handed to a scheduler; not published and measured',
    });
    expect(facts('client')?.boxes).toEqual([true, true, false, false]);
  });
});

test('a client is told only what waits for the client', () => {
  const page = periodPageOf({ ...context, playbook: { ...context.playbook, audience: 'client' } });
  expect(page.waiting?.table.groups[0]?.rows.map(([who]) => who?.text)).toEqual(['the client']);
});
