import { expect, test } from 'vitest';
import { slotsOf } from '../../../src/lib/playbook/slots.ts';
import { toPostPage } from '../../../src/lib/view/post/postPage.ts';
import { object, post, tinyChannels } from '../../playbook/tinyPlaybook.ts';
import { calendarContext } from '../calendar/calendarContext.ts';

const campaigns = {
  winter: {
    title: 'Winter',
    kind: 'organic',
    start: '2026-11-12',
    end: '2026-12-20',
    message: 'm',
    utm: { campaign: 'q4-winter' },
  },
};
const team = [{ id: 'vera', name: 'Vera', role: 'Owner', side: 'client' }];

function pageOf(raw: Record<string, unknown>, facts: Parameters<typeof calendarContext>[1] = {}) {
  const context = calendarContext({ posts: { tea: post(raw) }, campaigns }, { client: { team }, ...facts });
  const [first, ...rest] = slotsOf(context.playbook);
  if (first === undefined) throw new Error('the post has no slot');
  return toPostPage([first, ...rest], { previous: null, next: null }, context);
}

/** Which spaces do not break is the formatter's to test. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const both = { channels: ['instagram', 'telegram'] };

test('channels with the same text share it; hashtags stand below, once', () => {
  const page = pageOf({ ...both, body: 'Green tea #tea', hashtags: ['#tea', '#green'] });
  expect(page.copies).toHaveLength(1);
  expect(page.copies[0]?.blocks[0]?.parts.map(({ text }) => text)).toEqual(['Green tea #tea\n\n#green']);
  expect(page.title.lede).toBe('2\u00a0channels, 1\u00a0text.');
});

test('a thread, a poll and a first comment stand in the parts that are pasted one by one', () => {
  const blocks = (more: Record<string, unknown>) =>
    pageOf(more).copies.flatMap((copy) =>
      copy.blocks.map(({ label, parts }) => [label, parts.map(({ text }) => text).join('')]),
    );
  expect(blocks({ format: 'thread', body: 'One\n---\nTwo' })).toEqual([
    ['Post 1', 'One'],
    ['Post 2', 'Two'],
  ]);
  expect(blocks({ format: 'poll', body: 'Which?\n- Green\n- Black', firstComment: 'Say why' })).toEqual([
    ['Text', 'Which?'],
    ['Answer 1', 'Green'],
    ['Answer 2', 'Black'],
    ['First comment', 'Say why'],
  ]);
  expect(blocks({ body: 'One' })).toEqual([[null, 'One']]);
});

test('a channel with a text of its own has its own section', () => {
  const page = pageOf({ ...both, body: 'Shared', overrides: { telegram: { caption: 'Longer' } } });
  expect(page.copies.map(({ heading }) => heading)).toEqual(['Text for Instagram', 'Text for Telegram']);
});

test('the fold comes after 125 characters on Instagram, and not at all in a shorter text', () => {
  const [long] = pageOf({ body: 'ж'.repeat(200) }).copies;
  expect(long?.blocks[0]?.parts.map(({ text, fold }) => [text.length, fold?.label])).toEqual([
    [125, 'IG folds'],
    [200 - 125, undefined],
  ]);
  expect(pageOf({ body: 'ж'.repeat(125) }).copies[0]?.blocks[0]?.parts).toHaveLength(1);
});

test('limits of the planned day; what does not fit is said', () => {
  const page = pageOf({ ...both, body: 'a'.repeat(1100), hashtags: ['#a', '#b'] });
  const lines = page.limits.rows.map(({ channel, what, text, verdict }) => [channel.code, what, text, verdict?.text]);
  // The copy is the caption, an empty line and "#a #b".
  const length = (1100 + 2 + 5).toLocaleString('en-GB');
  expect(lines).toEqual([
    ['IG', 'Text', `${length} of 2,200`, undefined],
    ['IG', 'Hashtags', '2 of 5', undefined],
    ['TG', 'Text', `${length} of 1,024`, 'too long'],
  ]);
});

test.each([
  ['a thread is as long as its longest post', { format: 'thread', body: 'One\n---\nFour' }, '4 of 280', undefined],
  [
    'each post of a thread has to fit',
    { format: 'thread', body: `One\n---\n${'a'.repeat(281)}` },
    '281 of 280',
    'too long',
  ],
  ['a poll is as long as its question', { format: 'poll', body: `Tea?\n- ${'a'.repeat(300)}` }, '4 of 280', undefined],
  ['any other text is as long as it is', { format: 'text', body: 'One\n---\nFour' }, '12 of 280', undefined],
])('limits: %s', (_, more, text, verdict) => {
  const channels = { x: { title: 'X', platform: 'x', code: 'X', role: 'Says' } };
  const context = calendarContext({ posts: { tea: post({ channels: ['x'], ...more }) }, channels });
  const [first] = slotsOf(context.playbook);
  const page = first && toPostPage([first], { previous: null, next: null }, context);
  const [row] = page?.limits.rows ?? [];
  expect([row?.what, row?.text.replace(/\u00a0.*| weighted.*/, ''), row?.verdict?.text]).toEqual([
    'Text',
    text,
    verdict,
  ]);
});

test('links carry the policy of the campaign, in lower case', () => {
  const link = 'https://tea.example/Winter?a=1';
  const addresses = (more: object) => pageOf({ link, campaign: 'winter', ...more }).links.map(({ address }) => address);
  expect(addresses({})).toEqual([
    'https://tea.example/Winter?a=1&utm_source=instagram&utm_medium=social&utm_campaign=q4-winter&utm_content=tea',
  ]);
  expect(addresses({ paid: true, utm: { content: 'Bag' } })).toEqual([
    'https://tea.example/Winter?a=1&utm_source=instagram&utm_medium=paid&utm_campaign=q4-winter&utm_content=bag',
  ]);
  expect(addresses({ link: undefined })).toEqual([]);
});

test('five facts, each for itself', () => {
  const trail = (more: object) => pageOf({ date: '2026-11-09', ...more }).trail;
  const said = (more: object) =>
    trail(more).map(({ day, text, note }) => plain([day, text, note].filter(Boolean).join(' | ')));
  expect(said({ work: 'client' })).toEqual([
    '9 Nov | Planned on Instagram for Mon 9 Nov, 10:00',
    'Not approved yet',
    'Not handed to a scheduler',
    'Not published on Instagram',
  ]);
  // A Friday; answers are needed a day before.
  expect(said({ date: '2026-11-20', work: 'client' })[1]).toBe('Not approved yet | asked of the client by Thu 19 Nov');
  const approved = { by: 'vera', on: '2026-11-06' };
  const exported = { on: '2026-11-07', to: 'Buffer' };
  const published = { instagram: { at: '2026-11-09T12:30', url: 'https://instagram.com/p/1' } };
  expect(said({ approved, exported, published })).toEqual([
    '9 Nov | Planned on Instagram for Mon 9 Nov, 10:00',
    '6 Nov | Approved by Vera',
    '7 Nov | Handed to Buffer',
    '9 Nov | Published on Instagram | 12:30, 2.5 h late',
    'No export of Instagram names it yet',
  ]);
});

test.each([
  ['10:10', 'on time'],
  ['10:11', '11 min late'],
  ['09:40', '20 min early'],
])('planned for 10:00, out at %s: %s', (time, words) => {
  const page = pageOf({ date: '2026-11-09', published: { instagram: { at: `2026-11-09T${time}` } } });
  expect(page.trail.map(({ note }) => plain(note))).toContain(`${time}, ${words}`);
});

test('measured: the file and the line that name it', () => {
  const published = { instagram: { at: '2026-11-09T10:00', id: '178' } };
  const page = pageOf({ date: '2026-11-09', published }, { client: { team }, objects: [object({ id: '178' })] });
  expect(page.status.word).toBe('Measured');
  expect(page.trail.at(-1)).toMatchObject({
    text: 'Measured on Instagram',
    note: 'data/instagram/posts.csv, line 2',
    href: '../sources.html#file-data_instagram_posts_2e_csv',
    hasHappened: true,
  });
});

test('the clock of an audience elsewhere', () => {
  const channels = { ...tinyChannels, instagram: { ...tinyChannels.instagram, timeZone: 'Asia/Tokyo' } };
  const context = calendarContext({ posts: { tea: post({ time: '18:00' }) }, channels });
  const [first] = slotsOf(context.playbook);
  const page = first && toPostPage([first], { previous: null, next: null }, context);
  // 18:00 in Berlin in winter (UTC+1) is 02:00 of the next day in Tokyo (UTC+9).
  expect(plain(page?.trail[0]?.note ?? '')).toBe('17 Nov, 02:00 in Tokyo');
});

test('without a day it waits', () => {
  const page = pageOf({ date: undefined, work: 'draft' });
  expect(page.title).toMatchObject({ numeral: '–', kind: 'no day yet' });
  expect(page.limits.heading).toBe('Limits today');
  expect(page.trail[0]).toMatchObject({ text: 'No day yet', hasHappened: false });
});

test('pictures without rights are told', () => {
  const media = [
    { file: './media/bag.jpg', alt: 'A bag', rights: 'Own photo' },
    { file: './media/cup.jpg', alt: 'A cup' },
  ];
  const page = pageOf({ media });
  expect(page.media.map(({ src, rights, note }) => [src, rights, note])).toEqual([
    ['../media/posts/media/bag.jpg', 'Own photo', 'Own photo'],
    ['../media/posts/media/cup.jpg', null, 'nobody wrote who gave the rights'],
  ]);
});

test('a video stands in a line: how long, how large, whether it has captions, where it can be watched', () => {
  const video = { url: 'https://disk.example/pour', alt: 'A pour', duration: '92 s', width: 1080, height: 1920 };
  expect(pageOf({ ...both, video }).video).toEqual({
    heading: 'Video',
    // 92 = 60 + 32
    facts: '1:32 · 1080 × 1920',
    alt: 'A pour',
    href: 'https://disk.example/pour',
    watch: 'Watch',
  });
  const long = { file: 'media/pour.mp4', alt: 'A pour', duration: '3725 s', captions: 'media/pour.vtt' };
  // 3725 = 3600 + 2 × 60 + 5
  expect(pageOf({ ...both, video: long }).video).toMatchObject({ facts: '1:02:05 · captions', href: null });
  expect(pageOf(both).video).toBeNull();
});
