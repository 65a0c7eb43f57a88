import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planJson, planJsonSchema } from '../../src/lib/exports/planJson.ts';
import { lossesOf } from '../../src/lib/exports/schedulers/losses.ts';
import { lostList } from '../../src/lib/exports/schedulers/lostList.ts';
import { type ScheduledPost, toScheduledPost } from '../../src/lib/exports/schedulers/scheduledPost.ts';
import { schedulerFiles } from '../../src/lib/exports/schedulers/schedulerFiles.ts';
import { type SchedulerId, schedulerIds, schedulerOf } from '../../src/lib/exports/schedulers/schedulers.ts';
import { type Selection, selectPosts, type TimedSlot } from '../../src/lib/exports/schedulers/selectPosts.ts';
import { textProblems } from '../../src/lib/exports/schedulers/textProblems.ts';
import { slotsOf } from '../../src/lib/playbook/slots.ts';
import { openChecked } from '../../src/lib/rules/openChecked.ts';
import { object, post, tinyPlaybook } from '../playbook/tinyPlaybook.ts';

const engine = resolve(import.meta.dirname, '../..');
const site = 'https://plan.example/tea/';
const channels = {
  instagram: { title: 'Instagram', platform: 'instagram', code: 'IG', role: 'Shows' },
  facebook: { title: 'Facebook', platform: 'facebook', code: 'FB', role: 'Tells' },
  shop: { title: 'Shop', platform: 'facebook', code: 'FS', role: 'Sells' },
  vk: { title: 'VK', platform: 'vk', code: 'VK', role: 'Tells' },
  blog: { title: 'Blog', platform: 'blog', code: 'BL', role: 'Teaches' },
};
const everything: Selection = {
  from: null,
  to: null,
  channel: null,
  statuses: ['idea', 'draft', 'review', 'client', 'changes', 'hold', 'approved'],
  again: true,
};

function scheduled(posts: Readonly<Record<string, object>>, settings: object = {}, selection = everything) {
  const playbook = tinyPlaybook({ channels, posts: posts as Parameters<typeof tinyPlaybook>[0]['posts'] & object });
  const { chosen, leftOut } = selectPosts(playbook, selection, {});
  const asked = { site, accounts: { instagram: 'acc-1', facebook: 'acc-2' }, ...settings };
  return { playbook, leftOut, posts: chosen.map((slot) => toScheduledPost(slot, playbook, asked)) };
}

const media = [
  { file: './media/cup.jpg', alt: 'A cup' },
  { file: './media/pot.jpg', alt: 'A pot, full' },
];
const rich = post({
  title: 'Two pours',
  body: 'Pour, "wait",\npour again.',
  media,
  hashtags: ['#tea'],
  link: 'https://tea.example/a',
  format: 'reel',
  paid: true,
});

describe('files, worked out by hand', () => {
  const text = '"Pour, ""wait"",\npour again.\n\n#tea"';
  const link = 'https://tea.example/a?utm_source=instagram&utm_medium=paid&utm_content=two';
  const [cup, pot] = [
    'https://plan.example/tea/media/posts/media/cup.jpg',
    'https://plan.example/tea/media/posts/media/pot.jpg',
  ];
  // 10:00 in Berlin in November is 09:00 in UTC.
  it.each<[SchedulerId, string, string]>([
    ['buffer', 'buffer-instagram.csv', `Text,Image URL,Tags,Posting Time\r\n${text},${cup},,2026-11-16 10:00\r\n`],
    [
      'socialbee',
      'socialbee-instagram.csv',
      `text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\r\n${text},,"${cup},${pot}",,,2026-11-16 10:00:00\r\n`,
    ],
    ['sprout', 'sprout-instagram.csv', `date,time_24hr,message_text\r\n16/11/2026,10:00,${text}\r\n`],
    [
      'contentstudio',
      'contentstudio-instagram.csv',
      `Date and Time,Message,Image URL,Link\r\n16/11/2026 10:00,${text},${cup},${link}\r\n`,
    ],
    [
      'highlevel',
      'highlevel-instagram.csv',
      `postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\r\n2026-11-16 10:00:00,${text},${link},"${cup}, ${pot}",,\r\n`,
    ],
    [
      'postfast',
      'postfast.csv',
      `scheduled_at,account_id,content,media_urls,first_comment,fb_content_type,ig_publish_type,yt_is_short,pinterest_board_id\r\n2026-11-16T09:00:00Z,acc-1,${text},"${cup},${pot}",,,REEL,,\r\n`,
    ],
    [
      'ayrshare',
      'ayrshare.csv',
      `post,platforms,mediaUrls,scheduleDate\r\n${text},instagram,${cup},2026-11-16T09:00:00Z\r\n`,
    ],
    ['hootsuite', 'hootsuite-instagram.csv', `11/16/2026 10:00,${text},${link}\r\n`],
  ])('%s', (id, name, expected) => {
    const files = schedulerFiles(id, schedulerOf(id), scheduled({ two: rich }).posts);
    expect(files.map((file) => [file.name, file.text])).toEqual([[name, expected]]);
  });
});

type Row = Readonly<Record<string, string>>;
interface ReadBack {
  readonly day: string;
  readonly time: string;
  readonly text: string;
  readonly link?: string;
  readonly pictures?: readonly string[];
  readonly alts?: readonly string[];
}
const list = (cell: string | undefined, between: string) => (cell ? cell.split(between) : []);
const wallOfUtc = (instant = '') => {
  // All posts here are in Berlin's winter: one hour ahead of UTC.
  const hour = String(Number(instant.slice(11, 13)) + 1).padStart(2, '0');
  return { day: instant.slice(0, 10), time: `${hour}${instant.slice(13, 16)}` };
};
const reversed = (day = '') => day.split('/').toReversed().join('-');

/** How each tool reads its own file, by the names of its columns. */
const readers: Readonly<Record<SchedulerId, (row: Row) => ReadBack>> = {
  buffer: (row) => ({
    day: row['Posting Time']?.slice(0, 10) ?? '',
    time: row['Posting Time']?.slice(11) ?? '',
    text: row.Text ?? '',
    pictures: list(row['Image URL'], '\n'),
  }),
  publer: (row) => {
    const cells = Object.values(row);
    return {
      day: cells[0]?.slice(0, 10) ?? '',
      time: cells[0]?.slice(11) ?? '',
      text: cells[1] ?? '',
      link: cells[2] ?? '',
      pictures: list(cells[3], ','),
      alts: list(cells[6], '||'),
    };
  },
  metricool: (row) => ({
    day: row.Date ?? '',
    time: row.Time?.slice(0, 5) ?? '',
    text: row.Text ?? '',
    pictures: ['1', '2', '3'].flatMap((at) => row[`Picture Url ${at}`] || []),
    alts: ['1', '2', '3'].flatMap((at) => row[`Alt text picture ${at}`] || []),
  }),
  socialbee: (row) => ({
    day: row.postAtSpecificTime?.slice(0, 10) ?? '',
    time: row.postAtSpecificTime?.slice(11, 16) ?? '',
    text: row.text ?? '',
    pictures: list(row.imageUrls, ','),
  }),
  sprout: (row) => ({ day: reversed(row.date), time: row.time_24hr ?? '', text: row.message_text ?? '' }),
  contentstudio: (row) => ({
    day: reversed(row['Date and Time']?.slice(0, 10)),
    time: row['Date and Time']?.slice(11) ?? '',
    text: row.Message ?? '',
    link: row.Link ?? '',
    pictures: list(row['Image URL'], '\n'),
  }),
  highlevel: (row) => ({
    day: row['postAtSpecificTime (YYYY-MM-DD HH:mm:ss)']?.slice(0, 10) ?? '',
    time: row['postAtSpecificTime (YYYY-MM-DD HH:mm:ss)']?.slice(11, 16) ?? '',
    text: row.content ?? '',
    link: row['link (OGmetaUrl)'] ?? '',
    pictures: list(row.imageUrls, ', '),
  }),
  postfast: (row) => ({ ...wallOfUtc(row.scheduled_at), text: row.content ?? '', pictures: list(row.media_urls, ',') }),
  ayrshare: (row) => ({ ...wallOfUtc(row.scheduleDate), text: row.post ?? '', pictures: list(row.mediaUrls, '\n') }),
  hootsuite: (row) => {
    const [when = '', text = '', link = ''] = Object.values(row);
    return { day: `${when.slice(6, 10)}-${when.slice(0, 2)}-${when.slice(3, 5)}`, time: when.slice(11), text, link };
  },
};

function readBack(id: SchedulerId, text: string): ReadBack[] {
  const columns = id === 'hootsuite' ? ['date', 'message', 'link'] : true;
  return (parse(text, { columns }) as Row[]).map(readers[id]);
}

/** What the file is asked to carry of a post: as much as its reader finds places for. */
function supported(post: ScheduledPost, read: ReadBack, id: SchedulerId): ReadBack {
  const shown = post.pictures.slice(0, schedulerOf(id).pictures);
  return {
    day: post.day,
    time: post.time,
    text: post.text,
    ...(read.link === undefined ? {} : { link: post.link ?? '' }),
    ...(read.pictures === undefined ? {} : { pictures: shown.map(({ url }) => url ?? '') }),
    ...(read.alts === undefined ? {} : { alts: shown.map(({ alt }) => alt) }),
  };
}

function expectCarried(id: SchedulerId, posts: readonly ScheduledPost[]): void {
  for (const file of schedulerFiles(id, schedulerOf(id), posts)) {
    const read = readBack(id, file.text);
    expect(read).toEqual(
      file.posts.map((post, at) => supported(post, read[at] ?? { day: '', time: '', text: '' }, id)),
    );
  }
}

const sign = fc.oneof(
  fc.constantFrom(...',;"\'\\\t=+-@|', '\n', '\r\n', '""', ' ', '\u00a0', '\u2028', '\ufeff'),
  fc.constantFrom('я', '漢', '😀', '👩‍👩‍👧', 'שלום', '＝', 'https://a.example/?a=1,2', '#'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);
const fuzzed = fc
  .sample(
    fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('').trim()),
    { numRuns: 11_500, seed: 7 },
  )
  .filter((text) => text !== '');

describe('round trip', () => {
  const base = scheduled({ two: rich }).posts;
  const [one] = base;
  if (one === undefined) throw new Error('a post has to be there');
  // 10,000 texts in all: each tool reads a tenth of them.
  it.each(
    schedulerIds.map((id, at) => ({ id, texts: fuzzed.filter((_, index) => index % schedulerIds.length === at) })),
  )('$id carries fuzzed texts sign for sign', ({ id, texts }) => {
    expect(texts.length).toBeGreaterThanOrEqual(1000);
    expectCarried(
      id,
      texts.map((text) => ({ ...one, text })),
    );
  });
});

describe('the demo', () => {
  const { value } = openChecked({ root: engine, asOf: '2026-11-12', language: 'en' });
  if (value === null) throw new Error('the demo has to open');
  const { playbook } = value;
  const timed = slotsOf(playbook).filter((slot): slot is TimedSlot => slot.day !== null && slot.time !== null);
  // November to March: Berlin is one hour ahead of UTC.
  const winter = timed.filter(({ day }) => day > '2026-10-25' && day < '2027-03-28');
  const posts = winter.map((slot) => toScheduledPost(slot, playbook, { site, accounts: {} }));

  it.each(schedulerIds)('%s: its posts are read back equal on the fields that the file has', (id) => {
    expect(posts.length).toBeGreaterThan(100);
    expectCarried(id, posts);
  });

  it('JSON holds every post on every channel, and keeps its schema', () => {
    const plan = JSON.parse(JSON.stringify(planJson(slotsOf(playbook), playbook, null)));
    expect(planJsonSchema.safeParse(plan).error).toBeUndefined();
    expect(plan.posts.map(({ post, channel, day, time }: Row) => [post, channel, day, time])).toEqual(
      slotsOf(playbook).map((slot) => [slot.post.id, slot.channel.id, slot.day, slot.time]),
    );
  });
});

describe('limits', () => {
  const many = (count: number, channel: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `${channel}-${String(at).padStart(4, '0')}`,
        post({ title: `T${at}`, channels: [channel] }),
      ]),
    );

  it.each<[SchedulerId, number, [string, number][]]>([
    [
      'buffer',
      250,
      [
        ['buffer-instagram.csv', 100],
        ['buffer-instagram-2.csv', 100],
        ['buffer-instagram-3.csv', 50],
      ],
    ],
    [
      'highlevel',
      91,
      [
        ['highlevel-instagram.csv', 90],
        ['highlevel-instagram-2.csv', 1],
      ],
    ],
    [
      'postfast',
      201,
      [
        ['postfast.csv', 200],
        ['postfast-2.csv', 1],
      ],
    ],
    ['hootsuite', 350, [['hootsuite-instagram.csv', 350]]],
    ['publer', 600, [['publer-instagram.csv', 600]]],
    ['buffer', 0, []],
  ])('%s splits %d rows', (id, count, expected) => {
    const files = schedulerFiles(id, schedulerOf(id), scheduled(many(count, 'instagram')).posts);
    expect(files.map(({ name, posts }) => [name, posts.length])).toEqual(expected);
  });

  it('one file a channel where the account is chosen on upload; two accounts of one network never share a file', () => {
    const { posts } = scheduled({ a: post({ channels: ['instagram', 'facebook', 'shop'] }) });
    const names = (id: SchedulerId) =>
      schedulerFiles(id, schedulerOf(id), posts)
        .map(({ name }) => name)
        .toSorted();
    expect(names('buffer')).toEqual(['buffer-facebook.csv', 'buffer-instagram.csv', 'buffer-shop.csv']);
    expect(names('ayrshare')).toEqual(['ayrshare-facebook.csv', 'ayrshare-shop.csv', 'ayrshare.csv']);
    expect(names('postfast')).toEqual(['postfast.csv']);
  });
});

describe('what is left out, and why', () => {
  const approved = { approved: { by: 'vera', on: '2026-11-10' } };
  it.each([
    ['chosen', approved, null],
    ['an idea', {}, 'status'],
    ['out already', { ...approved, published: { instagram: { at: '2026-11-12T09:00' } } }, 'published'],
    ['a day that has passed', { ...approved, date: '2026-11-11' }, 'past'],
    ['without a time', { ...approved, time: undefined }, 'no-time'],
    ['without a day', { ...approved, date: undefined }, 'no-day'],
    ['exported before', { ...approved, exported: { on: '2026-11-11', to: 'Buffer' } }, 'exported'],
    ['a blog', { ...approved, channels: ['blog'] }, 'no-network'],
    ['a network that the tool does not take', { ...approved, channels: ['vk'] }, 'other-network'],
  ])('%s', (_, more, reason) => {
    const playbook = tinyPlaybook({ channels, posts: { a: post(more) } });
    const asked = { ...everything, statuses: ['approved' as const], again: false };
    const { chosen, leftOut } = selectPosts(playbook, asked, schedulerOf('metricool'));
    expect([chosen.length, leftOut.map((one) => one.reason)]).toEqual(reason === null ? [1, []] : [0, [reason]]);
  });

  it('a post that only an export knows to be out does not go out again', () => {
    const text = 'Two farms in one bag';
    const out = object({ text, publishedDay: '2026-11-12', publishedTime: '08:00' });
    const playbook = tinyPlaybook(
      { posts: { a: post({ ...approved, date: '2026-11-13', body: text }) } },
      { objects: [out] },
    );
    const { chosen, leftOut } = selectPosts(playbook, { ...everything, statuses: ['approved'], again: false }, {});
    expect([chosen, leftOut.map(({ reason }) => reason)]).toEqual([[], ['published']]);
  });

  it('what was not asked for is not left out: it is not mentioned', () => {
    const days = { a: post(approved), b: post({ ...approved, date: '2026-12-01' }) };
    const asked = { ...everything, to: '2026-11-30', channel: 'instagram' };
    const { chosen, leftOut } = selectPosts(tinyPlaybook({ posts: days }), asked, {});
    expect([chosen.map(({ post: { id } }) => id), leftOut]).toEqual([['a'], []]);
  });
});

describe('what a file loses', () => {
  const losses = (id: SchedulerId, settings = {}) => {
    const { posts } = scheduled({ two: rich }, settings);
    return posts
      .flatMap((one) => lossesOf(one, schedulerOf(id), 'Europe/Berlin'))
      .map(({ loss, value }) => [loss, value]);
  };
  const link = 'https://tea.example/a?utm_source=instagram&utm_medium=paid&utm_content=two';
  const files = ['src/content/posts/media/cup.jpg', 'src/content/posts/media/pot.jpg'];

  it('nothing but promotion where the tool has a place for everything', () => {
    expect(losses('publer')).toEqual([
      ['paid', 'Instagram'],
      ['zone', 'Europe/Berlin'],
    ]);
  });

  it('the first comment, but for a tool that has a column for it', () => {
    const { posts } = scheduled({ two: { ...rich, firstComment: 'The recipe: https://tea.example/a' } });
    const lost = (id: SchedulerId) =>
      posts
        .flatMap((one) => lossesOf(one, schedulerOf(id), 'Europe/Berlin'))
        .filter(({ loss }) => loss === 'firstComment');
    expect(lost('buffer')).toEqual([{ loss: 'firstComment', value: 'The recipe: https://tea.example/a' }]);
    for (const id of ['publer', 'metricool', 'postfast'] as const) {
      expect(lost(id)).toEqual([]);
      expect(schedulerFiles(id, schedulerOf(id), posts)[0]?.text).toContain('The recipe: https://tea.example/a');
    }
  });

  it.each([
    [
      'thread',
      'One\n---\nTwo',
      [
        ['format', 'thread'],
        ['thread', 'One'],
        ['thread', 'Two'],
      ],
    ],
    [
      'poll',
      'Which?\n- Green\n- Black',
      [
        ['format', 'poll'],
        ['poll', 'Green'],
        ['poll', 'Black'],
      ],
    ],
  ])('the parts of a %s, whose text goes into the file as it is written', (format, body, expected) => {
    const { posts } = scheduled({ two: post({ format, body }) });
    const found = posts.flatMap((one) => lossesOf(one, schedulerOf('buffer'), 'Europe/Berlin'));
    expect(found.filter(({ loss }) => loss !== 'zone').map(({ loss, value }) => [loss, value])).toEqual(expected);
    expect(schedulerFiles('buffer', schedulerOf('buffer'), posts)[0]?.text).toContain(body);
  });

  it.each([
    [
      { file: './media/pour.mp4', alt: 'A pour', captions: './media/pour.vtt' },
      [
        ['video', 'src/content/posts/media/pour.mp4'],
        ['captions', 'src/content/posts/media/pour.vtt'],
      ],
    ],
    [{ url: 'https://disk.example/pour', alt: 'A pour' }, [['video', 'https://disk.example/pour']]],
  ])('a video and its captions, in every tool', (video, expected) => {
    const { posts } = scheduled({ two: post({ format: 'video', video }) });
    for (const id of schedulerIds) {
      const found = posts.flatMap((one) => lossesOf(one, schedulerOf(id), 'Europe/Berlin'));
      const ofVideo = found.filter(({ loss }) => loss === 'video' || loss === 'captions');
      expect(ofVideo.map(({ loss, value }) => [loss, value])).toEqual(expected);
    }
  });

  it('everything but text and time in the barest file', () => {
    expect(losses('sprout')).toEqual([
      ['media', files[0]],
      ['carousel', files[1]],
      ['link', link],
      ['altText', 'A cup'],
      ['altText', 'A pot, full'],
      ['format', 'reel'],
      ['paid', 'Instagram'],
      ['zone', 'Europe/Berlin'],
    ]);
  });

  it('pictures, while nobody says where the site is', () => {
    expect(losses('highlevel', { site: null }).filter(([loss]) => loss === 'media')).toEqual([
      ['media', files[0]],
      ['media', files[1]],
    ]);
  });

  it('stands beside the file as a list to work off', () => {
    const { posts, playbook } = scheduled({ two: post({ title: '=Two', link: 'https://tea.example/a' }) });
    const [file] = schedulerFiles('sprout', schedulerOf('sprout'), posts);
    if (file === undefined) throw new Error('a file has to be there');
    expect(lostList(file, schedulerOf('sprout'), playbook)).toBe(
      "\ufeffDate,Time,Channel,Post id,Title,By hand,What\r\n2026-11-16,10:00,Instagram,two,'=Two,add the link,https://tea.example/a?utm_source=instagram&utm_medium=social&utm_content=two\r\n2026-11-16,10:00,Instagram,two,'=Two,the account has to be in this time zone,Europe/Berlin\r\n",
    );
  });
});

test.each([
  ['plain words', 'Two cups', []],
  ['a formula', '=1+1', ['exports/live-text a.md:9']],
  ['a formula behind a wide space', '\u3000＝1+1', ['exports/live-text a.md:9']],
  ['NUL', 'Two\0cups', ['exports/text-not-carried a.md:9']],
])('texts are checked, never changed: %s', (_, body, expected) => {
  const [one] = scheduled({ a: post({ body }) }).posts;
  if (one === undefined) throw new Error('a post has to be there');
  const found = textProblems(one, schedulerOf('buffer'), () => ({ sha256: '', line: 1 }));
  expect(found.map(({ code, place }) => `${code} ${place.file.split('/').at(-1)}:${place.line}`)).toEqual(expected);
});

test('a description that holds the separator of descriptions is an error', () => {
  const [one] = scheduled({ a: post({ media: [{ file: './a.jpg', alt: 'A || B' }] }) }).posts;
  if (one === undefined) throw new Error('a post has to be there');
  const cite = () => ({ sha256: '', line: 1 });
  expect(textProblems(one, schedulerOf('publer'), cite).map(({ code }) => code)).toEqual(['exports/text-not-carried']);
  expect(textProblems(one, schedulerOf('buffer'), cite)).toEqual([]);
});
