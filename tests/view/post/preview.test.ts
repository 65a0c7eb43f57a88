import { describe, expect, test } from 'vitest';
import { limitsInForce } from '../../../src/lib/platforms/limits.ts';
import { platformIds } from '../../../src/lib/schema/platforms.ts';
import { formats, keysOf } from '../../../src/lib/schema/words.ts';
import { type PreviewedPost, toPreview } from '../../../src/lib/view/post/preview/previewView.ts';
import { calendarContext } from '../calendar/calendarContext.ts';

const context = calendarContext({}, {});

const tea: PreviewedPost = {
  platform: 'instagram',
  format: 'image',
  limits: [],
  time: '10:00',
  paid: false,
  title: 'Green tea',
  copy: 'Green tea is here. #tea https://tea.example/green',
  link: 'https://www.tea.example/green',
  name: 'Tea House',
  handle: '@teahouse',
  home: 'https://tea.example',
};

function preview(more: Partial<PreviewedPost>, pictures = 1) {
  const media = Array.from({ length: pictures }, (_, at) => ({ src: `${at}.jpg`, alt: `Picture ${at}` }));
  const post = { ...tea, ...more };
  const limits = limitsInForce(post.platform, post.format, '2026-11-16');
  return toPreview('Channel', { ...post, limits }, media, context);
}

const kindsOf = (more: Partial<PreviewedPost>, pictures = 1) =>
  preview(more, pictures).posts.map((pieces) => pieces.map(({ kind }) => kind));

function piece<Kind extends string>(kind: Kind, more: Partial<PreviewedPost>, pictures = 1) {
  return preview(more, pictures)
    .posts.flat()
    .find((one) => one.kind === kind);
}

describe('every platform', () => {
  test.each(platformIds)('%s draws every format, with and without text and pictures', (platform) => {
    for (const format of keysOf(formats))
      for (const copy of ['', 'A text'])
        for (const pictures of [0, 1, 7]) {
          const { posts, layout } = preview({ platform, format, copy }, pictures);
          const kinds = posts.flat().map(({ kind }) => kind);
          expect(layout).not.toBe('');
          if (copy !== '') expect(kinds, `${platform} ${format}`).toContain('text');
        }
  });
});

test.each([
  ['instagram', 'the picture above the text', ['head', 'media', 'actions', 'text']],
  ['facebook', 'the text above the picture', ['head', 'text', 'media', 'actions']],
  ['youtube', 'the title below the picture', ['media', 'title', 'head', 'text']],
  ['reddit', 'the title first', ['head', 'title', 'media', 'text', 'actions']],
  ['telegram', 'a message with its time at the end', ['head', 'media', 'text', 'meta']],
  ['search', 'a title and a text', ['head', 'title', 'text']],
] as const)('%s: %s', (platform, _, kinds) => {
  expect(kindsOf({ platform })).toEqual([kinds]);
});

test('a post without pictures has a card of its link where the platform shows one', () => {
  expect(kindsOf({ platform: 'facebook', format: 'link' }, 0)).toEqual([['head', 'text', 'link', 'actions']]);
  expect(piece('link', { platform: 'facebook', format: 'link' }, 0)).toEqual({
    kind: 'link',
    host: 'tea.example',
    path: '/green',
  });
  expect(kindsOf({ platform: 'instagram' }, 0)).toEqual([['head', 'media', 'actions', 'text']]);
});

test('a picture that is not there yet has its place, but not in a text', () => {
  expect(piece('media', { format: 'image' }, 0)).toMatchObject({ missing: 'No picture yet', pictures: [] });
  expect(piece('media', { platform: 'x', format: 'text' }, 0)).toBeUndefined();
  expect(piece('media', { format: 'reel', video: 'A pour' }, 0)).toMatchObject({ missing: 'Video: A pour' });
});

test('reels and stories fill a screen; a story has a bar a picture and a sticker for its link', () => {
  expect(preview({ format: 'reel' })).toMatchObject({ layout: 'tall', bars: 0 });
  expect(preview({ format: 'story' }, 3)).toMatchObject({ layout: 'tall', bars: 3 });
  expect(piece('media', { format: 'reel' })).toMatchObject({ ratio: '9-16', isMoving: true });
  expect(piece('link', { format: 'story' })).toMatchObject({ host: 'tea.example' });
  expect(piece('text', { format: 'story', copy: '' })).toBeUndefined();
});

test('several pictures: a carousel one at a time, a grid of four with how many more', () => {
  expect(piece('media', { format: 'carousel' }, 5)).toMatchObject({ show: 'slides', count: '1 of 5' });
  expect(piece('media', { platform: 'facebook' }, 7)).toMatchObject({ show: 'grid', count: '+3' });
  expect(piece('media', { platform: 'facebook' }, 4)).toMatchObject({ show: 'grid', count: null });
});

test('a thread is a post a part on X, one text elsewhere; pictures stand with the first', () => {
  const thread = { format: 'thread', copy: 'One\n---\nTwo' } as const;
  expect(kindsOf({ ...thread, platform: 'x' })).toEqual([
    ['head', 'text', 'media', 'actions'],
    ['head', 'text', 'link', 'actions'],
  ]);
  expect(piece('text', { ...thread, platform: 'telegram' })).toMatchObject({
    parts: [{ kind: 'plain', text: 'One\n\nTwo' }],
  });
});

test('a poll has its answers, or says how they are written', () => {
  const poll = { platform: 'x', format: 'poll' } as const;
  expect(piece('poll', { ...poll, copy: 'Which?\n- Green\n- Black' }, 0)).toEqual({
    kind: 'poll',
    answers: ['Green', 'Black'],
    note: null,
  });
  expect(piece('text', { ...poll, copy: 'Which?\n- Green\n- Black' }, 0)).toMatchObject({
    parts: [{ kind: 'plain', text: 'Which?' }],
  });
  expect(piece('poll', { ...poll, copy: 'Which?' }, 0)).toMatchObject({
    answers: [],
    note: expect.stringContaining('- '),
  });
});

describe('the text', () => {
  const parts = (more: Partial<PreviewedPost>) => {
    const found = piece('text', more);
    return found?.kind === 'text' ? found.parts.map(({ kind, text }) => [kind, text]) : null;
  };

  test('hashtags and names are links, addresses where the platform makes them one', () => {
    const copy = 'See #tea, @you.and.me. mail@tea.example https://tea.example/a';
    const start = [
      ['plain', 'See '],
      ['link', '#tea'],
      ['plain', ', '],
      ['link', '@you.and.me'],
    ];
    expect(parts({ platform: 'facebook', copy })).toEqual([
      ...start,
      ['plain', '. mail@tea.example '],
      ['link', 'https://tea.example/a'],
    ]);
    expect(parts({ platform: 'instagram', copy })).toEqual([
      ...start,
      ['plain', '. mail@tea.example https://tea.example/a'],
    ]);
  });

  test('stops at the fold: 125 signs on Instagram', () => {
    const found = piece('text', { copy: 'ж'.repeat(200) });
    expect(found).toMatchObject({
      parts: [{ kind: 'plain', text: 'ж'.repeat(125) }],
      isFolded: true,
      before: 'teahouse',
    });
    expect(piece('text', { copy: 'ж'.repeat(125) })).toMatchObject({ isFolded: false });
  });

  test('what X would not take is struck out: 280 letters, of emoji half as many', () => {
    const x = { platform: 'x', format: 'text' } as const;
    expect(parts({ ...x, copy: `${'a'.repeat(280)}bc` })).toEqual([
      ['plain', 'a'.repeat(280)],
      ['over', 'bc'],
    ]);
    expect(parts({ ...x, copy: '🍵'.repeat(141) })).toEqual([
      ['plain', '🍵'.repeat(140)],
      ['over', '🍵'],
    ]);
    expect(parts({ ...x, copy: 'a'.repeat(280) })).toEqual([['plain', 'a'.repeat(280)]]);
  });

  test('without a text it says so', () => {
    expect(piece('none', { copy: '' })).toMatchObject({ text: 'Nobody has written the text yet.' });
  });
});

test('the head names the account, and who pays', () => {
  expect(piece('head', {})).toMatchObject({
    name: 'teahouse',
    detail: '10:00',
    avatar: { form: 'round', letters: 'TH' },
  });
  expect(piece('head', { paid: true })).toMatchObject({ detail: 'Sponsored' });
  expect(piece('head', { platform: 'x' })).toMatchObject({ name: 'Tea House', detail: '@teahouse · 10:00' });
  expect(piece('head', { platform: 'meta-ads' })).toMatchObject({ detail: 'Sponsored' });
  expect(piece('head', { platform: 'blog' })).toMatchObject({ detail: 'tea.example · 10:00', avatar: null });
  expect(piece('head', { handle: null, time: null })).toMatchObject({ name: 'Tea House', detail: '' });
});
