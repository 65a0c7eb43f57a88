import { expect, test } from 'vitest';
import { post } from '../../playbook/tinyPlaybook.ts';
import { calendarContext, monthPageOf } from './calendarContext.ts';

const pillars = {
  craft: { title: 'Craft', order: 1, code: 'C', promise: 'p', share: { percent: 50, band: 5 } },
  shop: { title: 'Shop', order: 2, code: 'S', promise: 'p', share: { percent: 20, band: 5 } },
};

const posts = {
  done: post({
    date: '2026-11-09',
    time: '09:00',
    pillar: 'craft',
    published: { instagram: { at: '2026-11-09T09:00' } },
  }),
  missed: post({ date: '2026-11-10', time: '18:00', pillar: 'shop', work: 'client', title: 'Late tea' }),
  both: post({
    date: '2026-11-16',
    channels: ['instagram', 'telegram'],
    overrides: { telegram: { time: '08:00' } },
    effortHours: 5,
  }),
  paid: post({ date: '2026-11-16', time: undefined, paid: true, approved: { by: 'vera', on: '2026-11-10' } }),
  tray: post({ date: undefined, title: 'Some day' }),
};

const client = {
  capacity: { vera: 4 },
  holidays: [{ day: '2026-11-11', name: 'St Martin' }],
  blackout: [{ from: '2026-11-20', to: '2026-11-21', reason: 'Stocktake' }],
};

const page = monthPageOf('2026-11', calendarContext({ posts, pillars }, { client }));
const rowOf = (day: string) => page.days.find((row) => row.day === day);

test('one row a day, weekends, weeks and today', () => {
  expect(page.days).toHaveLength(30);
  expect(page.days.filter(({ isWeekend }) => isWeekend).map(({ number }) => Number(number))).toEqual([
    1, 7, 8, 14, 15, 21, 22, 28, 29,
  ]);
  expect(page.days.flatMap(({ number, week }) => (week ? [`${number} ${week.short}`] : []))).toEqual([
    '1 W44',
    '2 W45',
    '9 W46',
    '16 W47',
    '23 W48',
    '30 W49',
  ]);
  expect(page.days.filter(({ isToday }) => isToday).map(({ name }) => name)).toEqual(['Thursday, 12 November 2026']);
});

test('a post stands in its channel on its own day, in the order of time', () => {
  const [instagram, telegram] = rowOf('2026-11-16')?.cells ?? [];
  expect(instagram?.posts.map(({ time, title }) => `${time} ${title}`)).toEqual([' A post', '10:00 A post']);
  expect(telegram?.posts.map(({ time }) => time)).toEqual(['08:00']);
  expect(rowOf('2026-11-16')?.lines.map(({ time, channel }) => `${time} ${channel.code}`)).toEqual([
    ' IG',
    '08:00 TG',
    '10:00 IG',
  ]);
});

test('a line says where, when, what and how far', () => {
  expect(rowOf('2026-11-10')?.cells[0]?.posts[0]).toEqual({
    href: '../posts/missed.html',
    day: 'Tuesday, 10 November 2026',
    time: '18:00',
    zone: 'Europe/Berlin',
    datetime: '2026-11-10T18:00',
    channel: { code: 'IG', name: 'Instagram', paid: false },
    status: { mark: 'missed', word: 'Missed', tone: 'fail' },
    pillar: { line: 2, name: 'Shop' },
    title: 'Late tea',
    paid: null,
    filter: { pillar: 2, group: 'open' },
  });
});

test('a gap runs through the empty days and is named once in its middle', () => {
  // 17–30 November is empty on Instagram, and all December: a gap of 14 + 31 days.
  const cells = page.days.map((row) => row.cells[0]?.gap ?? null);
  expect(cells.flatMap((gap, index) => (gap?.label ? [`${index + 1} ${gap.label}`] : []))).toEqual([
    // 1 October to 8 November: 31 + 8 days; November shows 1–8, whose middle is the 4th.
    '4 gap 39\u00a0days, limit 4',
    // 11 to 15 November: five days, the 13th in the middle.
    '13 gap 5\u00a0days, limit 4',
    '23 gap 45\u00a0days, limit 4',
  ]);
  expect(cells[10]).toMatchObject({ isFirst: true, isLast: false });
  expect(cells[14]).toMatchObject({ isFirst: false, isLast: true });
});

test('notes: holidays, blackout, what was missed, and hours that do not fit', () => {
  const notes = (day: string) => rowOf(day)?.notes.map(({ lead, text, tone }) => `${lead}|${text}|${tone}`);
  expect(notes('2026-11-11')).toEqual(['St Martin||']);
  expect(notes('2026-11-20')).toEqual(['Blackout|Stocktake|']);
  expect(notes('2026-11-10')).toEqual(['|Missed on Instagram|fail']);
  // 5 hours of 4, and one of the two posts of the week has no estimate.
  expect(notes('2026-11-16')).toEqual(['W47|5 of 4\u00a0h, over capacity, 1\u00a0post without an estimate|warn']);
});

test('blackout closes every channel, or the one that has it', () => {
  expect(rowOf('2026-11-21')?.cells.map(({ isBlackout }) => isBlackout)).toEqual([true, true]);
  expect(rowOf('2026-11-22')?.cells.map(({ isBlackout }) => isBlackout)).toEqual([false, false]);
});

test('the foot: planned of promised with their figures, and progress', () => {
  const [instagram, telegram] = page.foot.columns;
  expect(instagram?.planned.text).toBe(String(1 + 1 + 1 + 1));
  expect(instagram?.planned.code).not.toBe('');
  // 3 a week × 30 ÷ 7 = 12.86: thirteen are promised.
  expect(instagram?.pace).toEqual({ mark: 'behind', word: '9 short', tone: 'fail' });
  expect(instagram?.progress).toMatchObject({
    text: '1 out, 1 approved, 2 open',
    out: { x: '0%', width: '7.78%' },
    approved: { x: '7.78%', width: '7.78%' },
    open: { x: '15.56%', width: '15.56%' },
    promised: '100%',
  });
  expect(telegram).toMatchObject({ promised: null, pace: null });
  expect(page.foot.all.planned.text).toBe(String(4 + 1));
  expect(page.foot.all.pace).toBeNull();
});

test('the mix: a cross-posted post counts once', () => {
  // done: craft; missed: shop; both and paid: none.
  expect(page.mix?.rows.map(({ share, count, pace }) => [share, count, pace.word])).toEqual([
    ['25\u00a0%', '1 of 4', '−25 pp'],
    ['25\u00a0%', '1 of 4', 'in band'],
  ]);
  expect(page.mix?.without).toBe('2\u00a0posts without a pillar');
});

test('filters carry places, and the stylesheet knows them', () => {
  expect(page.filters.map(({ options }) => options.map(({ id }) => id))).toEqual([
    ['f-c0', 'f-c1'],
    ['f-p1', 'f-p2', 'f-p0'],
    ['f-s-open', 'f-s-approved', 'f-s-out'],
  ]);
});

test('the tray holds what has no day', () => {
  expect(page.undated?.posts.map(({ title, day }) => `${title}, ${day}`)).toEqual(['Some day, no day yet']);
});

test('the month before and after, and the other views of the plan', () => {
  expect([page.nav.previous, page.nav.next]).toEqual([
    { text: 'October 2026', href: '../calendar/2026-10.html' },
    { text: 'December 2026', href: '../calendar/2026-12.html' },
  ]);
  expect(page.nav.views).toEqual([
    { text: 'Month', href: '../calendar/2026-11.html', current: 'page' },
    { text: 'Week', href: '../calendar/weeks/2026-W46.html', current: undefined },
    { text: 'At a glance', href: '../calendar/period.html', current: undefined },
    { text: 'List', href: '../calendar/list.html', current: undefined },
    { text: 'What really happened', href: '../results.html', current: undefined },
  ]);
});

test('a month without posts keeps its days and says what to write', () => {
  const empty = monthPageOf('2026-12', calendarContext({ posts, pillars }));
  expect(empty.days).toHaveLength(31);
  expect(empty.empty).toEqual({
    why: 'Nothing is planned for this month yet.',
    next: 'Add a post with a day of this month:',
    code: 'date: 2026-12-15',
  });
  expect(empty.mix).toBeNull();
});

test('the change of clocks is said where it happens', () => {
  const lede = (month: string) => monthPageOf(month, calendarContext({ posts })).title.lede.replaceAll('\u00a0', ' ');
  expect(lede('2026-10')).toContain('Times are Europe/Berlin, UTC+2, from 25 Oct UTC+1.');
  expect(lede('2026-11')).toContain('Times are Europe/Berlin, UTC+1.');
});

test('in Russian, with Russian plurals', () => {
  const russian = monthPageOf(
    '2026-11',
    calendarContext({ posts, pillars }, { client: { ...client, locale: 'ru-RU' } }),
  );
  expect(russian.title.heading).toBe('Контент-план: ноябрь');
  expect(russian.title.lede).toBe('5\u00a0публикаций в 2\u00a0каналах. Время: Europe/Berlin, UTC+1.');
  expect(russian.days[15]?.week?.short).toBe('Н47');
});
