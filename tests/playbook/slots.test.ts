import { expect, test } from 'vitest';
import { postStatus, slotsOf } from '../../src/lib/playbook/slots.ts';
import { object, post, tinyPlaybook } from './tinyPlaybook.ts';

const asOf = '2026-11-12';
const approved = { by: 'vera', on: '2026-11-10' };
const out = (at: string, more = {}) => ({ published: { instagram: { at, ...more } } });

test.each([
  ['the work says it', {}, 'idea'],
  ['in review', { work: 'review' }, 'review'],
  ['approved', { work: 'client', approved }, 'approved'],
  ['approved tomorrow', { work: 'client', approved: { by: 'vera', on: '2026-11-13' } }, 'client'],
  ['on hold although approved', { work: 'hold', approved }, 'hold'],
  ['planned for today', { date: '2026-11-12', approved }, 'approved'],
  ['planned for yesterday', { date: '2026-11-11', approved }, 'missed'],
  ['on hold since yesterday', { date: '2026-11-11', work: 'hold' }, 'hold'],
  ['published on the day', { date: '2026-11-11', ...out('2026-11-11T10:02') }, 'published'],
  ['published early', out('2026-11-12T09:00'), 'published'],
  ['published tomorrow has not happened', { work: 'draft', ...out('2026-11-13T09:00') }, 'draft'],
  ['named by an export, by id', out('2026-11-11T10:00', { id: '178' }), 'measured'],
  [
    'named by an export, by address',
    out('2026-11-11T10:00', { url: 'https://instagram.com/p/Cx1?igsh=z' }),
    'measured',
  ],
  ['another id', out('2026-11-11T10:00', { id: '999' }), 'published'],
  ['without a day it is never missed', { date: undefined, work: 'draft' }, 'draft'],
])('status: %s', (_, more, status) => {
  const objects = [object({ id: '178', permalink: 'https://www.instagram.com/p/Cx1/' })];
  const [slot] = slotsOf(tinyPlaybook({ posts: { a: post(more) } }, { asOf, objects }));
  expect(slot?.status).toBe(status);
});

test('an object of another channel is not the same post', () => {
  const objects = [object({ channel: 'telegram', id: '178' })];
  const [slot] = slotsOf(tinyPlaybook({ posts: { a: post(out('2026-11-11T10:00', { id: '178' })) } }, { objects }));
  expect(slot?.status).toBe('published');
});

test('a channel says what differs, and shares the rest', () => {
  const overrides = {
    telegram: { date: '2026-11-17', time: '09:00', caption: 'For Telegram', format: 'text', hashtags: [], paid: true },
  };
  const raw = post({ body: 'Shared copy\n', channels: ['instagram', 'telegram'], overrides, hashtags: ['#tea'] });
  const slots = slotsOf(tinyPlaybook({ posts: { a: { ...raw, link: 'https://tea.example/' } } }));
  expect(
    slots.map(({ channel, day, time, caption, format, link, hashtags, paid }) => [
      [channel.id, day, time, caption],
      [format, link, hashtags.length, paid],
    ]),
  ).toEqual([
    [
      ['instagram', '2026-11-16', '10:00', 'Shared copy'],
      ['image', 'https://tea.example/', 1, false],
    ],
    [
      ['telegram', '2026-11-17', '09:00', 'For Telegram'],
      ['text', 'https://tea.example/', 0, true],
    ],
  ]);
});

test('order: day, time, order of channels; posts without a date last', () => {
  const both = { channels: ['telegram', 'instagram'] };
  const posts = {
    undated: post({ date: undefined }),
    late: post({ time: '18:00' }),
    untimed: post({ time: undefined }),
    pair: post(both),
    earlier: post({ date: '2026-11-02', time: '23:00' }),
  };
  expect(slotsOf(tinyPlaybook({ posts })).map(({ post, channel }) => `${post.id} ${channel.code}`)).toEqual([
    'earlier IG',
    'untimed IG',
    'pair IG',
    'pair TG',
    'late IG',
    'undated IG',
  ]);
});

test('a channel that the audience may not see has no slot', () => {
  const playbook = tinyPlaybook({ posts: { a: post({ channels: ['instagram', 'secret'] }) } });
  expect(slotsOf(playbook).map(({ channel }) => channel.id)).toEqual(['instagram']);
});

test('over its channels, the least advanced slot speaks for a post', () => {
  const published = { instagram: { at: '2026-11-11T10:00' } };
  const statusOf = (more: object) =>
    postStatus(
      slotsOf(tinyPlaybook({ posts: { a: post({ channels: ['instagram', 'telegram'], ...more }) } }, { asOf })),
    );
  expect(statusOf({ date: '2026-11-11', published })).toBe('missed');
  expect(statusOf({ date: '2026-11-12', approved, published })).toBe('approved');
  expect(statusOf({ date: '2026-11-11', published: { ...published, telegram: { at: '2026-11-11T11:00' } } })).toBe(
    'published',
  );
});
