import { describe, expect, test } from 'vitest';
import { channelMd, clientYaml } from '../../support/clientFolder.ts';
import { sectionOf, sheetAt, viewOf } from '../../support/viewOf.ts';
import { post } from './strategyFiles.ts';

const withDecisions = `${clientYaml}decisions:
  - { due: 2026-11-18, choose: The second, of: timur }
  - { due: 2026-11-10, choose: The first, why: It costs., of: Vera, since: 2026-11-09 }
`;

test('decisions stand by their day, with how long they have waited', () => {
  const sheet = sheetAt(viewOf({ 'src/content/client.yaml': withDecisions }), 'index.html');
  const [block] = sectionOf(sheet, 'Needs a decision')?.blocks ?? [];
  expect(block?.kind === 'decisions' && block.decisions).toEqual([
    {
      due: '10\u00a0Nov',
      day: '2026-11-10',
      choose: 'The first',
      href: null,
      more: 'It costs. Asked of Vera. Waiting 3\u00a0days. 2\u00a0days late',
    },
    { due: '18\u00a0Nov', day: '2026-11-18', choose: 'The second', href: null, more: 'Asked of Timur.' },
  ]);
});

test('a client is asked for approvals of what goes out within two weeks', () => {
  const files = {
    'src/content/channels/instagram.md': channelMd.replace('title:', 'audience: client\ntitle:'),
    'src/content/posts/soon.md': post('2026-11-13', 'work: client'),
    'src/content/posts/today.md': post('2026-11-12', 'work: client'),
    'src/content/posts/later.md': post('2026-12-13', 'work: client'),
    'src/content/posts/hidden.md': post('2026-11-14', 'work: client').replace('audience: client\n', ''),
    'src/content/posts/draft.md': post('2026-11-14', 'work: draft'),
  };
  const asked = (audience: 'team' | 'client') => {
    const [block] = sectionOf(sheetAt(viewOf(files, { audience }), 'index.html'), 'Needs a decision')?.blocks ?? [];
    return block?.kind === 'decisions' ? block.decisions : [];
  };
  expect(asked('client')).toMatchObject([
    // Answers are needed a day before, unless the client says otherwise; today is the 12th.
    {
      day: '2026-11-11',
      due: '11\u00a0Nov',
      href: 'posts/today.html',
      more: 'Instagram, out on 12\u00a0Nov. 1\u00a0day late',
    },
    {
      day: '2026-11-12',
      due: '12\u00a0Nov',
      choose: expect.stringMatching(/^Approve “.+”$/),
      href: 'posts/soon.html',
      more: 'Instagram, out on 13\u00a0Nov.',
    },
  ]);
  expect(asked('team')).toEqual([]);
});

describe('the next seven days', () => {
  const files = {
    'src/content/posts/today.md': post('2026-11-12', 'time: "09:00"'),
    'src/content/posts/last.md': post('2026-11-18', 'work: draft'),
    'src/content/posts/after.md': post('2026-11-19', ''),
  };

  test('begin today and hold what is planned', () => {
    const week = sectionOf(sheetAt(viewOf(files), 'index.html'), 'Next seven days');
    const [block] = week?.blocks ?? [];
    const days = block?.kind === 'week' ? block.days : [];
    expect(days.map(({ number }) => number)).toEqual(['12', '13', '14', '15', '16', '17', '18']);
    expect(days[0]).toMatchObject({ name: 'Thu, today', isToday: true });
    expect(days.map(({ posts }) => posts.length)).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(week?.note).toBe('2\u00a0posts, 2 without approval');
    expect(week?.link).toEqual({ text: 'November timetable', href: 'calendar/2026-11.html' });
  });

  test('speak Russian', () => {
    const sheet = sheetAt(viewOf(files, { language: 'ru' }), 'index.html');
    expect(sectionOf(sheet, 'Ближайшие семь дней')?.note).toBe('2\u00a0публикации, без согласования: 2');
  });
});

test.each([
  ['Q4 2026', 'Q4'],
  ['IV квартал 2026', 'IV'],
  ['Autumn 2026', '26'],
  ['Launch', 'La'],
])('the numeral of “%s” is %s', (name, numeral) => {
  const yaml = clientYaml.replace('name: Q4 2026', `name: ${name}`);
  expect(sheetAt(viewOf({ 'src/content/client.yaml': yaml }), 'index.html').title.numeral).toBe(numeral);
});

test('of an empty folder every page can be made, and none says undefined or NaN', () => {
  const context = viewOf({});
  for (const path of [
    'index',
    'audience',
    'goals',
    'channels',
    'content',
    'campaigns',
    'briefs',
    'community',
    'conversion',
    'team',
  ]) {
    expect(JSON.stringify(sheetAt(context, `${path}.html`))).not.toMatch(/undefined|NaN|Infinity/);
  }
});
