import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { slotsOfFeed, wholePlan } from '../../src/lib/exports/feeds/feeds.ts';
import { feedWriter } from '../../src/lib/exports/feeds/feedWriter.ts';
import { revisionsOf } from '../../src/lib/exports/feeds/revision.ts';
import { siteFeeds } from '../../src/lib/exports/feeds/siteFeeds.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import { slotsOf } from '../../src/lib/playbook/slots.ts';
import { clockChangeAt } from '../../src/lib/playbook/wallTime.ts';
import { openChecked } from '../../src/lib/rules/openChecked.ts';
import { post, tinyPlaybook } from '../playbook/tinyPlaybook.ts';
import { clientFolder, clientYaml } from '../support/clientFolder.ts';
import { plainEnv } from '../support/plainEnv.ts';

type Raws = Parameters<typeof tinyPlaybook>[0];
type Facts = Parameters<typeof tinyPlaybook>[1];

function feedOf(records: Raws, facts: Facts = {}, revisionOf?: Parameters<typeof feedWriter>[1]) {
  const playbook = tinyPlaybook(records, facts);
  return feedWriter(playbook, revisionOf)('Plan', slotsOfFeed(wholePlan, slotsOf(playbook)));
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    value: (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null,
    values: (name: string) => component.getFirstProperty(name)?.getValues() ?? [],
  }));
}

const campaigns = {
  winter: { title: 'Winter, twice', kind: 'organic', start: '2026-11-01', end: '2026-11-30', message: 'Stay in' },
};

describe('an event', () => {
  const raw = post({
    title: 'First pour; slowly',
    body: 'Pour, wait.\nPour again.',
    channels: ['telegram'],
    hashtags: ['#tea'],
    link: 'https://tea.example/a?b=1,2;3',
    campaign: 'winter',
    notes: 'never to be seen',
    approved: { by: 'vera', on: '2026-11-10' },
  });
  const facts = { asOf: '2026-11-12', client: { period: { name: 'Q4', from: '2026-10-01', to: '2026-12-31' } } };
  const [event] = eventsOf(feedOf({ posts: { pour: raw }, campaigns }, facts));

  it.each([
    ['uid', 'pour.telegram@tiny-tea.almanac'],
    ['summary', 'TG · First pour; slowly'],
    // 10:00 in Berlin on 16 November is 09:00 in UTC.
    ['dtstart', '2026-11-16T09:00:00Z'],
    ['dtend', '2026-11-16T09:15:00Z'],
    ['status', 'CONFIRMED'],
    ['transp', 'TRANSPARENT'],
    ['sequence', '0'],
    ['dtstamp', '2026-10-01T00:00:00Z'],
    [
      'url',
      'https://tea.example/a?b=1%2C2%3B3&utm_source=telegram&utm_medium=social&utm_campaign=winter&utm_content=pour',
    ],
  ])('has its %s', (name, expected) => {
    expect(event?.value(name)).toBe(expected);
  });

  it('says what goes out, and nothing that is internal', () => {
    expect(event?.value('description')).toBe(
      'Telegram · Image · Approved\n\nPour, wait.\nPour again.\n\n#tea\n\nhttps://tea.example/a?b=1%2C2%3B3&utm_source=telegram&utm_medium=social&utm_campaign=winter&utm_content=pour',
    );
    expect(event?.values('categories')).toEqual(['Telegram', 'Winter, twice']);
  });

  it('lasts all day where no time is planned', () => {
    const [allDay] = eventsOf(feedOf({ posts: { a: post({ time: undefined }) } }));
    expect(allDay?.component.toString()).toContain('DTSTART;VALUE=DATE:20261116');
    expect(allDay?.value('dtend')).toBeNull();
  });

  it('takes its version and its moment from the history of the file', () => {
    const revisionOf = (file: string) =>
      file === 'src/content/posts/a.md' ? { at: '2026-11-03T08:01:02Z', count: 4 } : null;
    const [own] = eventsOf(feedOf({ posts: { a: post() } }, {}, revisionOf));
    expect([own?.value('sequence'), own?.value('dtstamp'), own?.value('last-modified')]).toEqual([
      '3',
      '2026-11-03T08:01:02Z',
      '2026-11-03T08:01:02Z',
    ]);
  });

  it.each([
    ['idea', {}, 'TENTATIVE'],
    ['missed', { date: '2026-11-02' }, 'TENTATIVE'],
    ['published', { published: { instagram: { at: '2026-11-11T10:00' } } }, 'CONFIRMED'],
  ])('%s is %s', (_, more, status) => {
    expect(eventsOf(feedOf({ posts: { a: post(more) } }))[0]?.value('status')).toBe(status);
  });
});

test('a calendar says its name, and asks for itself again after four hours', () => {
  const playbook = tinyPlaybook({ posts: { a: post() } });
  const text = feedWriter(playbook)('Tea, milk;\r\nBEGIN:VEVENT', slotsOfFeed(wholePlan, slotsOf(playbook)));
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('Tea');
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(text).toContain('NAME:Tea\\, milk\\;\\nBEGIN:VEVENT');
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT4H');
});

describe('feeds of a site', () => {
  const records = {
    campaigns,
    posts: {
      a: post({ campaign: 'winter', owner: 'timur' }),
      b: post({ channels: ['instagram', 'telegram'] }),
      tray: post({ date: undefined, channels: ['telegram'] }),
    },
  };
  const team = [
    { id: 'timur', name: 'Timur', role: 'Writer' },
    { id: 'vera', name: 'Vera', role: 'Owner' },
  ];
  const files = siteFeeds(tinyPlaybook(records, { client: { team } }));

  it('are the plan, each channel, campaign and owner that has a dated post', () => {
    expect(files.map(({ path, text }) => [path, eventsOf(text).length])).toEqual([
      ['feeds/all.ics', 3],
      ['feeds/channels/instagram.ics', 2],
      ['feeds/channels/telegram.ics', 1],
      ['feeds/campaigns/winter.ics', 1],
      ['feeds/owners/timur.ics', 1],
    ]);
  });

  it('are the same bytes in any time zone of the machine', () => {
    const { TZ } = process.env;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      expect(siteFeeds(tinyPlaybook(records, { client: { team } }))).toEqual(files);
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });
});

test('a client reads only what is shown: no internal post, channel, note or draft', () => {
  const head = (more: string) => `---\ntitle: T-${more.length}\nformat: text\ndate: 2026-11-20\n${more}\n---\n`;
  const root = clientFolder({
    'src/content/client.yaml': clientYaml,
    'src/content/channels/instagram.md':
      '---\ntitle: Instagram\naudience: client\nplatform: instagram\ncode: IG\nrole: Shows.\n---\n',
    'src/content/channels/hidden.md': '---\ntitle: CANARY-CHANNEL\nplatform: telegram\ncode: HI\nrole: Hides.\n---\n',
    'src/content/posts/shown.md': `${head('channels: [instagram, hidden]\naudience: client\nnotes: CANARY-NOTE')}Shown.`,
    'src/content/posts/internal.md': `${head('channels: [instagram]\nnotes: no')}CANARY-BODY`,
  });
  const { value } = openChecked({ root, asOf: '2026-11-12', language: 'en' });
  if (value === null) throw new Error('has to open');
  const files = siteFeeds(projectPlaybook(value.playbook));
  expect(files.map(({ path }) => path)).toEqual(['feeds/all.ics', 'feeds/channels/instagram.ics']);
  expect(files.map(({ text }) => eventsOf(text).length)).toEqual([1, 1]);
  expect(JSON.stringify(files)).not.toContain('CANARY');
});

/** Signs that break calendars: separators, folds, wide and joined letters, right-to-left, beyond the basic plane. */
const sign = fc.oneof(
  fc.constantFrom(...',;:\\"\'^|=', '\n', '\r\n', '\t', '\u2028', '\u0301', '\u200d', '\u202e', '\u0085'),
  fc.constantFrom('я', 'ё', '漢', 'ﬁ', '😀', '👩‍👩‍👧', '🇩🇪', 'שלום', '\u{10ffff}', '\ud800'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  fc.constantFrom('BEGIN:VEVENT', 'END:VCALENDAR', 'DTSTART:20200101', '\\n', '\\,', 'https://a.example/?a=1,2'),
);
const title = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => signs.join(''));

test('10,000 fuzzed titles are read back equal, on lines of at most 75 octets, with no sign split', {
  timeout: 60_000,
}, () => {
  const titles = fc
    .sample(title, { numRuns: 10_000, seed: 5 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  expect(titles.length).toBeGreaterThan(9_900);
  const posts = Object.fromEntries(
    titles.map((text, at) => [`p-${String(at).padStart(5, '0')}`, post({ title: text })]),
  );
  const text = feedOf({ posts });
  const read = eventsOf(text).map(({ value }) => [value('uid')?.split('.')[0], value('summary')]);
  const carried = (from: string) =>
    from
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/(?![\t\n])\p{Cc}/gu, '');
  expect(read).toEqual(Object.entries(posts).map(([id, raw]) => [id, `IG · ${carried(String(raw.title))}`]));
  const bytes = Buffer.from(text, 'utf8');
  expect(bytes.toString('utf8')).toBe(text);
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
});

test('a post is on its own day in its own zone, through every clock change of 2024 to 2030', {
  timeout: 60_000,
}, () => {
  const wrong: string[] = [];
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const days = changeDays(timeZone);
    const times = days.flatMap((date) => ['00:30', '23:45'].map((time) => ({ date, time })));
    const real = times.filter(({ date, time }) => clockChangeAt(date, time, timeZone) === null);
    const posts = Object.fromEntries(
      real.map(({ date, time }) => [`${date}-${time.replace(':', '')}`, post({ date, time })]),
    );
    const starts = feedOf({ posts }, { client: { timeZone } }).matchAll(/^UID:(\S{10})[\s\S]*?^DTSTART:(\S+)/gm);
    for (const [, planned, start = ''] of starts) {
      const day = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainDate().toString();
      if (day !== planned) wrong.push(`${timeZone} ${planned} ${start}`);
    }
  }
  expect(wrong).toEqual([]);
});

function changeDays(timeZone: string): string[] {
  const days: string[] = ['2024-02-29', '2026-01-01'];
  let at = Temporal.ZonedDateTime.from(`2024-01-01T00:00[${timeZone}]`);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.year > 2030) return days;
    days.push(next.toPlainDate().toString());
    at = next;
  }
}

describe('the history of a post', () => {
  const text = (title: string) =>
    `---\ntitle: ${title}\nchannels: [instagram]\nformat: text\ndate: 2026-11-20\n---\nText.\n`;
  const git = (root: string, day: string, ...args: string[]) => {
    const at = `${day}T10:00:00+02:00`;
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false'];
    const env = { ...plainEnv(), GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
    execFileSync('git', [...who, ...args], { cwd: root, env, stdio: 'ignore' });
  };
  const commit = (root: string, day: string, files: Readonly<Record<string, string>>) => {
    for (const [file, content] of Object.entries(files)) writeFileSync(join(root, file), content);
    git(root, day, 'add', '-A');
    git(root, day, 'commit', '-qm', 'x');
  };
  const [a, b] = ['src/content/posts/a.md', 'src/content/posts/b.md'];

  it('is its commits; none without a repository, without a commit, and in a shallow clone', () => {
    const root = clientFolder({ [a]: text('A') });
    expect(revisionsOf(root)(a)).toBeNull();
    git(root, '2026-11-01', 'init', '-q');
    expect(revisionsOf(root)(a)).toBeNull();
    commit(root, '2026-11-02', {});
    commit(root, '2026-11-03', { [a]: text('A again') });
    writeFileSync(join(root, b), text('B'));
    const revisionOf = revisionsOf(root);
    // 10:00 at +02:00 is 08:00 in UTC.
    expect([revisionOf(a), revisionOf(b)]).toEqual([{ at: '2026-11-03T08:00:00Z', count: 2 }, null]);
    const shallow = join(clientFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, shallow], {
      stdio: 'ignore',
      env: plainEnv(),
    });
    expect(revisionsOf(shallow)(a)).toBeNull();
  });
});
