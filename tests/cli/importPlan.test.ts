import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { dayAndTime, type PlanDayForm, planDays, readTime } from '../../src/lib/exports/imports/planDays.ts';
import { clientFolder, clientYaml } from '../support/clientFolder.ts';
import { almanac } from './fakeIo.ts';

const base = {
  'src/content/channels/telegram.md': '---\ntitle: Телеграм\nplatform: telegram\ncode: TG\nrole: Tells.\n---\n',
  'src/content/pillars/craft.md':
    '---\ntitle: Craft, by hand\ncode: C\npromise: How.\nshare: { percent: 100, band: 5 }\n---\n',
};

function setup(plan: string | Uint8Array, name = 'plan.csv', inside: Readonly<Record<string, string>> = {}) {
  const root = clientFolder({ ...base, ...inside });
  const file = join(clientFolder({ [name]: plan }), name);
  const run = (...more: string[]) => almanac(['import', file, '--root', root, '--lang', 'en', ...more]);
  const posts = () => {
    const folder = join(root, 'src/content/posts');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .toSorted();
  };
  return {
    root,
    file,
    run,
    posts,
    textOf: (path: string) => readFileSync(join(root, 'src/content/posts', path), 'utf8'),
  };
}

describe('a calendar in English', () => {
  const plan =
    'Date,Time,Platform,Type,Topic,Copy,Hashtags,URL,Category,Author,Status,Budget\n2026-11-20,9:30 AM,"Instagram, tg",Photo,Two pours,"Pour, wait.\nPour again.",tea #pour,https://tea.example/a,"Craft, by hand",Timur,Draft,500\n';

  it('becomes a post a row, and shows what each column was taken for', async () => {
    const { run, posts, textOf } = setup(plan);
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(posts()).toEqual(['2026-11/2026-11-20-two-pours.md']);
    expect(textOf('2026-11/2026-11-20-two-pours.md')).toBe(
      '---\ntitle: Two pours\ndate: 2026-11-20\ntime: "09:30"\nchannels: [instagram, telegram]\nformat: image\npillar: craft\nlink: https://tea.example/a\nhashtags: ["#tea", "#pour"]\nowner: timur\nwork: draft\n---\nPour, wait.\nPour again.\n',
    );
    for (const line of ['Platform  → channel', 'Copy      → text', 'Budget    (not read)', 'days are read as iso'])
      expect(out).toContain(line);
    expect(out).toContain('Posts written: 1; rows: 1.');
  });

  it('--dry-run writes nothing', async () => {
    const { run, posts } = setup(plan);
    expect((await run('--dry-run')).out).toContain('Posts that would be written: 1; rows: 1.');
    expect(posts()).toEqual([]);
  });

  it('a second import finds every post there and leaves it as it is', async () => {
    const { root, run } = setup(plan);
    await run();
    const path = join(root, 'src/content/posts/2026-11/2026-11-20-two-pours.md');
    writeFileSync(path, `${readFileSync(path, 'utf8')}Edited.\n`);
    const { code, err, out } = await run();
    expect([code, err]).toEqual([0, expect.stringContaining('there is a post 2026-11-20-two-pours already')]);
    expect(out).toContain('Posts written: 0; rows: 1.');
    expect(readFileSync(path, 'utf8')).toContain('Edited.');
  });
});

test('a Russian calendar with a title above its header, in windows-1251', async () => {
  const iconv = createRequire(import.meta.url)('iconv-lite') as typeof import('iconv-lite');
  const plan = iconv.encode(
    'Контент-план на ноябрь месяц\n\nДата;Время;Площадка;Тип контента;Тема;Текст поста;Рубрика;Ответственный;Статус\n20.11.2026 (пт);18.00;тг;опрос;Щётка и ёлка;Что выберете вы сегодня?;craft;Тимур;Черновик\n',
    'windows-1251',
  );
  const yaml = clientYaml.replace('name: Timur', 'name: Тимур').replace('en-GB', 'ru-RU');
  const { run, posts, textOf } = setup(plan, 'plan.csv', { 'src/content/client.yaml': yaml });
  const { code, err } = await run('--lang', 'ru');
  expect([code, err, posts()]).toEqual([0, '', ['2026-11/2026-11-20-shchyotka-i-yolka.md']]);
  expect(textOf('2026-11/2026-11-20-shchyotka-i-yolka.md')).toContain(
    'title: Щётка и ёлка\ndate: 2026-11-20\ntime: "18:00"\nchannels: [telegram]\nformat: poll\npillar: craft\nowner: timur\nwork: draft\n---\nЧто выберете вы сегодня?\n',
  );
});

test('a workbook with a sheet a month; line breaks of a cell stay, and other sheets are named', async () => {
  const spreadsheets = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');
  const book = spreadsheets.utils.book_new();
  const sheet = (name: string, rows: unknown[][]) =>
    spreadsheets.utils.book_append_sheet(book, spreadsheets.utils.aoa_to_sheet(rows), name);
  sheet('November', [
    ['Date', 'Channel', 'Text'],
    ['20.11.2026', 'instagram', 'One.\n\nTwo.'],
  ]);
  sheet('Ideas', [['Idea'], ['Something']]);
  sheet('December', [
    ['Channel', 'Date', 'Title'],
    ['telegram', '01.12.2026', 'Winter'],
  ]);
  const bytes = spreadsheets.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  const { run, posts, textOf } = setup(bytes, 'plan.xlsx');
  const { code, err } = await run();
  expect([code, posts()]).toEqual([0, ['2026-11/2026-11-20-one.md', '2026-12/2026-12-01-winter.md']]);
  expect(textOf('2026-11/2026-11-20-one.md')).toMatch(/---\nOne\.\n\nTwo\.\n$/);
  expect(err).toContain('sheet "Ideas" has no columns of a plan');
});

describe('rows that are left out say why, and the others come in', () => {
  const header = 'Date,Time,Channel,Title,Text,Pillar,Link,Tags,Status\n';
  it.each([
    ['2026-02-30,,instagram,A,,,,,', 'plan/unreadable-cell', 'date "2026-02-30" can\'t be read'],
    ['tomorrow,,instagram,A,,,,,', 'plan/unreadable-cell', 'date "tomorrow" can\'t be read'],
    ['2026-11-20,25:00,instagram,A,,,,,', 'plan/unreadable-cell', 'time "25:00" can\'t be read'],
    ['2026-11-20,,instagrm,A,,,,,', 'plan/unknown-name', 'did you mean "instagram"?'],
    ['2026-11-20,,,A,,,,,', 'plan/no-channel', 'names no channel'],
    ['2026-11-20,,instagram,,,,,,', 'plan/nothing-said', 'neither a title nor a text'],
    ['2026-11-20,,instagram,A,,craf,,,', 'plan/unknown-name', 'there is no pillar "craf"'],
    ['2026-11-20,,instagram,A,,,tea.example,,', 'plan/unreadable-cell', 'link "tea.example" can\'t be read'],
    ['2026-11-20,,instagram,A,,,,#a-b,', 'plan/unreadable-cell', 'hashtags "#a-b" can\'t be read'],
    ['2026-11-21,,instagram,Good,,,,,', 'plan/row-repeated', 'line 2 has this post on instagram already'],
  ])('%s', async (row, code, message) => {
    const { file, run, posts } = setup(`${header}2026-11-21,,instagram,Good,,,,,\n${row}\n`);
    const ran = await run();
    expect([ran.code, posts()]).toEqual([1, ['2026-11/2026-11-21-good.md']]);
    expect(ran.err).toContain(`error[${code}]`);
    expect(ran.err).toContain(message);
    expect(ran.err).toContain(`${file}:3:1`);
  });

  it('a status that is a fact is a warning', async () => {
    const { run, textOf } = setup(`${header}2026-11-20,,instagram,A,,,,,Approved\n`);
    const { code, err } = await run();
    expect([code, err]).toEqual([0, expect.stringContaining('status "Approved" is not brought in')]);
    expect(textOf('2026-11/2026-11-20-a.md')).toContain('work: draft');
  });

  it('a post without a day waits in the tray', async () => {
    const { run, posts } = setup(`${header},,instagram,Some day,,,,,\n`);
    await run();
    expect(posts()).toEqual(['undated/some-day.md']);
  });

  it('two channels of one platform are not guessed between', async () => {
    const second = '---\ntitle: Second\nplatform: telegram\ncode: T2\nrole: Tells.\n---\n';
    const { run } = setup(`${header}2026-11-20,,tg,A,,,,,\n`, 'plan.csv', {
      'src/content/channels/second.md': second,
      'src/content/channels/telegram.md': base['src/content/channels/telegram.md'].replace('code: TG', 'code: T1'),
    });
    expect((await run()).err).toContain('channel "tg" can be second or telegram');
  });
});

describe('columns and days that have to be told', () => {
  const odd = 'When,Where,What\n03/04/2026,instagram,A\n05/04/2026,instagram,B\n';
  const map = ['--map', 'When=date,Where=channel,What=title'];

  it('days with two readings are refused with both, and read when told', async () => {
    const { file, run, posts } = setup(odd);
    const { code, err } = await run(...map);
    expect([code, posts()]).toEqual([1, []]);
    expect(err).toContain('"03/04/2026" is 2026-04-03 (day/month/year) or 2026-03-04 (month/day/year)');
    expect(err).toContain('--dates day/month/year or --dates month/day/year');
    expect(err).toContain(`${file}:2:1`);
    await run(...map, '--dates', 'month/day/year');
    expect(posts()).toEqual(['2026-03/2026-03-04-a.md', '2026-05/2026-05-04-b.md']);
  });

  it.each([
    [['--map', 'When'], 2, `can't read "When"`],
    [['--map', 'When=dat'], 2, 'Did you mean "date"?'],
    [['--map', 'When=date', '--dates', 'dmy'], 2, '--dates'],
    [['--map', 'Foo=date'], 2, 'has no columns of a calendar'],
    [[], 1, 'metrics/unknown-export'],
  ])('%j', async (more, code, message) => {
    const { run, posts } = setup(odd);
    const ran = await run(...more);
    expect([ran.code, ran.err, posts()]).toEqual([code, expect.stringContaining(message), []]);
  });

  it('one channel for all rows', async () => {
    const { run, textOf } = setup('Date,Text\n2026-11-20,A\n');
    expect((await run('--channel', 'telegram')).code).toBe(0);
    expect(textOf('2026-11/2026-11-20-a.md')).toContain('channels: [telegram]');
  });
});

test('what export csv writes comes back as it was, channels of a post together', async () => {
  const own =
    '---\ntitle: "=Two pours"\ndate: 2026-11-20\ntime: "10:00"\nchannels: [instagram, telegram]\noverrides:\n  telegram:\n    time: "11:00"\n    caption: Only here.\nformat: text\npillar: craft\nlink: https://tea.example/a\nhashtags: ["#tea"]\nowner: timur\nwork: idea\n---\n-1 for haste.\n\nPour.\n';
  const rules = ['goal', 'persona'].map((name) => `  rules/post-without-${name}: "off"\n`).join('');
  const { root, posts } = setup('', 'x.csv', {
    'src/content/client.yaml': `${clientYaml}rules:\n${rules}  rules/format-not-on-platform: "off"\n`,
    'src/content/posts/2026-11/two.md': own,
  });
  const exported = await almanac(['export', 'csv', '--root', root, '--lang', 'en']);
  expect([exported.code, exported.err]).toEqual([0, '']);
  const other = clientFolder(base);
  const { code } = await almanac(['import', join(root, 'exports/csv/plan.csv'), '--root', other, '--lang', 'en']);
  expect([code, posts()]).toEqual([0, ['2026-11/two.md']]);
  expect(readFileSync(join(other, 'src/content/posts/2026-11/two.md'), 'utf8')).toBe(
    own.replace('title: "=Two pours"', 'title: =Two pours'),
  );
});

test.each<[string, string, string | null, PlanDayForm | null]>([
  ['2026-11-16T10:00:00', '2026-11-16', '10:00', 'iso'],
  ['16.11.2026 10:00', '2026-11-16', '10:00', 'day.month.year'],
  ['16.11.2026, 9.30', '2026-11-16', '09:30', 'day.month.year'],
  ['16.11.2026 в 9:30', '2026-11-16', '09:30', 'day.month.year'],
  ['Пн, 16.11.2026', '2026-11-16', null, 'day.month.year'],
  ['16.11.2026 (понедельник)', '2026-11-16', null, 'day.month.year'],
  ['16 ноября 2026 г.', '2026-11-16', null, 'named month'],
  ['Nov 16, 2026 9:30 PM', '2026-11-16', '21:30', 'named month'],
  ['16/11/2026', '2026-11-16', null, 'day/month/year'],
  ['11/16/2026', '2026-11-16', null, 'month/day/year'],
  ['20261116', '2026-11-16', null, 'compact'],
])('%s is %s', (cell, day, time, form) => {
  const parts = dayAndTime(cell);
  const days = planDays([parts.day], null);
  if (days.kind !== 'read') throw new Error('one reading');
  expect([days.dayOf(parts.day), parts.time === '' ? null : readTime(parts.time), days.form]).toEqual([
    day,
    time,
    form,
  ]);
});

test.each([
  ['9:30', '09:30'],
  ['12:05 am', '00:05'],
  ['12:05 p.m.', '12:05'],
  ['1899-12-30T18:00:00', '18:00'],
  ['24:00', null],
  ['13:00 pm', null],
  ['soon', null],
])('the time %s is %s', (cell, time) => {
  expect(readTime(cell)).toBe(time);
});

test('what a later row says differently is its own; what it leaves empty is shared', async () => {
  const { run, textOf } = setup(
    'Post id,Date,Time,Channel,Format,Title,Text,Link,Hashtags\npour,2026-11-20,10:00,instagram,image,Pour,Slowly.,https://tea.example/a,#tea\npour,2026-11-21,11:00,telegram,text,Pour,Faster.,https://tea.example/b,#pot\n',
  );
  expect((await run()).code).toBe(0);
  expect(textOf('2026-11/pour.md')).toBe(
    '---\ntitle: Pour\ndate: 2026-11-20\ntime: "10:00"\nchannels: [instagram, telegram]\noverrides:\n  telegram:\n    date: 2026-11-21\n    time: "11:00"\n    format: text\n    caption: Faster.\n    link: https://tea.example/b\n    hashtags: ["#pot"]\nformat: image\nlink: https://tea.example/a\nhashtags: ["#tea"]\nwork: idea\n---\nSlowly.\n',
  );
});

test('a first line that is too long for a title is cut at a word; a row that makes no post is refused', async () => {
  const long = `${'word '.repeat(20)}end`;
  const { run, posts } = setup(
    `Date,Channel,Text,Notes\n2026-11-20,instagram,${long},\n2026-11-21,instagram,${'x'.repeat(80)},\n`,
  );
  await run();
  expect(posts()).toEqual([
    `2026-11/2026-11-20-${Array.from({ length: 12 }, () => 'word').join('-')}.md`,
    `2026-11/2026-11-21-${'x'.repeat(60)}.md`,
  ]);
});
