import { expect, test } from 'vitest';
import type { PlanCount } from '../../src/lib/kpi/planFacts.ts';
import { planFacts } from '../../src/lib/playbook/planFacts.ts';
import { object, post, tinyPlaybook } from './tinyPlaybook.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };
const all = { id: 'all', channels: ['instagram', 'telegram'] };

const posts = {
  ontime: post({
    date: '2026-11-02',
    campaign: 'winter',
    effortHours: 2,
    published: { instagram: { at: '2026-11-02T10:00' } },
  }),
  late: post({
    date: '2026-11-03',
    owner: 'vera',
    effortHours: 1,
    published: { instagram: { at: '2026-11-05T10:00' } },
  }),
  open: post({ date: '2026-11-20', channels: ['instagram', 'telegram'], effortHours: 4 }),
  moved: post({ date: '2026-11-30', channels: ['instagram'], overrides: { instagram: { date: '2026-12-01' } } }),
};
const objects = [
  object({
    id: '17',
    publishedDay: '2026-11-02',
    cell: { file: 'data/instagram/posts.csv', row: 2, column: 'Post ID' },
  }),
  object({
    id: '18',
    publishedDay: '2026-11-04',
    cell: { file: 'data/instagram/posts.csv', row: 3, column: 'Post ID' },
  }),
  object({
    id: '19',
    publishedDay: '2026-11-05',
    cell: { file: 'data/instagram/posts.csv', row: 7, column: 'Post ID' },
  }),
];
const playbook = tinyPlaybook({ posts }, { client: { capacity: { vera: 35 } }, objects: objects.slice(0, 1) });
const lines: Record<string, number> = {
  date: 3,
  'published.instagram.at': 8,
  effortHours: 5,
  'cadence.posts': 6,
  capacity: 20,
};
const facts = planFacts(playbook, (file, field) => ({ sha256: `sha of ${file}`, line: lines[field.join('.')] ?? 0 }));

test.each<[PlanCount, { id: string; channels: string[] }, number | null]>([
  ['posts-planned', all, 1 + 1 + 2],
  ['posts-planned', { id: 'telegram', channels: ['telegram'] }, 1],
  ['posts-planned', { ...all, id: 'campaign:winter' }, 1],
  ['posts-out', all, 1 + 1],
  ['posts-on-time', all, 1],
  ['posts-late', all, 1],
  ['posts-late', { id: 'telegram', channels: ['telegram'] }, 0],
  ['posts-skipped', all, 0],
  ['posts-off-plan', all, 1],
  ['posts-off-plan', { ...all, id: 'campaign:winter' }, null],
  // 0 and 48 hours.
  ['publishing-delay', all, (0 + 48 * 3600) / 2],
  ['publishing-delay', { id: 'telegram', channels: ['telegram'] }, null],
  ['posts-planned', { ...all, id: 'owner:vera' }, 1],
  ['posts-out', { ...all, id: 'owner:vera' }, 1],
  ['posts-planned', { ...all, id: 'format:story' }, 0],
  ['posts-promised', all, (3 * 30) / 7],
  ['posts-promised', { id: 'telegram', channels: ['telegram'] }, null],
  ['posts-promised', { ...all, id: 'campaign:winter' }, null],
  ['hours-planned', all, 2 + 1 + 4],
  ['hours-available', all, (35 * 30) / 7],
  ['hours-available', { id: 'telegram', channels: ['telegram'] }, null],
])('%s of $id', (what, scope, value) => {
  expect(facts.count(what, scope, november).value).toBe(value);
});

test('a day is cited once for all channels that share it, with the line of its field', () => {
  expect(facts.count('posts-planned', all, { from: '2026-11-20', to: '2026-11-20' })).toEqual({
    value: 2,
    sources: [
      {
        file: 'src/content/posts/open.md',
        sha256: 'sha of src/content/posts/open.md',
        column: 'date',
        rows: [{ from: 3, to: 3 }],
      },
    ],
  });
});

test('an own day is cited where it stands', () => {
  const { sources } = facts.count('posts-planned', all, { from: '2026-12-01', to: '2026-12-01' });
  expect(sources.map(({ column }) => column)).toEqual(['overrides.instagram.date']);
});

test('hours that nobody estimated are not known', () => {
  expect(facts.count('hours-planned', all, { from: '2026-12-01', to: '2026-12-31' }).value).toBeNull();
});

test('what is off the plan is cited row by row, and none of it by the period that was looked at', () => {
  const ask = (rows: typeof objects) =>
    planFacts(tinyPlaybook({ posts: { a: post() } }, { objects: rows }), () => ({ sha256: 'c', line: 5 })).count(
      'posts-off-plan',
      all,
      november,
    );
  expect(ask(objects)).toEqual({
    value: 3,
    sources: [
      {
        file: 'data/instagram/posts.csv',
        sha256: '',
        column: 'Post ID',
        rows: [
          { from: 2, to: 3 },
          { from: 7, to: 7 },
        ],
      },
    ],
  });
  expect(ask([])).toMatchObject({
    value: 0,
    sources: [{ file: 'src/content/client.yaml', rows: [{ from: 5, to: 5 }] }],
  });
});

test('what went out is cited by the row that says when, or by the note', () => {
  const text = 'Two farms in one bag';
  const told = object({ text, publishedDay: '2026-11-05', publishedTime: '10:00' });
  const found = tinyPlaybook({ posts: { a: post({ date: '2026-11-05', body: text }) } }, { objects: [told] });
  expect(planFacts(found, () => ({ sha256: 'p', line: 3 })).count('posts-out', all, november)).toMatchObject({
    value: 1,
    sources: [{ file: 'data/instagram/posts.csv', column: 'Post ID', rows: [{ from: 2, to: 2 }] }],
  });
});
