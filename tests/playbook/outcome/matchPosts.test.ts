import { expect, test } from 'vitest';
import type { ContentObject } from '../../../src/lib/metrics/observation.ts';
import { textLikeness, wordsOf } from '../../../src/lib/playbook/outcome/textLikeness.ts';
import { object, post, tinyPlaybook } from '../tinyPlaybook.ts';

const caption = 'Two farms in one bag, and neither is burnt';

/** What became of the posts and rows of a test: `post=row by method`, the groups in doubt, and rows off the plan. */
function outcome(posts: Record<string, Record<string, unknown>>, objects: Partial<ContentObject>[], more = {}) {
  const { matches } = tinyPlaybook(
    { posts: Object.fromEntries(Object.entries(posts).map(([id, raw]) => [id, post(raw)])), ...more },
    { asOf: '2026-11-30', objects: objects.map(object) },
  );
  return {
    matched: [...matches.bySlot].map(
      ([key, { object: row, method }]) => `${key.replace('\n', '@')} = ${row.id} by ${method}`,
    ),
    doubt: matches.ambiguous.map(
      ({ slots, objects: rows, method }) =>
        `${slots.map((slot) => slot.post.id).join('+')} ~ ${rows.map(({ id }) => id).join('+')} by ${method}`,
    ),
    offPlan: matches.offPlan.map(({ id }) => id),
  };
}

const out = (more: object) => ({ published: { instagram: { at: '2026-11-16T10:02', ...more } } });
const row = (id: string, more: Partial<ContentObject> = {}) => ({
  id,
  publishedDay: '2026-11-16',
  publishedTime: '10:02',
  ...more,
});

test.each<[string, Parameters<typeof outcome>, Partial<ReturnType<typeof outcome>>]>([
  [
    'an id, whatever the texts say',
    [{ a: out({ id: '17' }) }, [row('17', { text: 'Something else' })]],
    { matched: ['a@instagram = 17 by id'] },
  ],
  [
    'an address, with tracking and without www',
    [
      { a: out({ url: 'https://instagram.com/p/Cx1?igsh=z' }) },
      [row('17', { permalink: 'https://www.instagram.com/p/Cx1/' })],
    ],
    { matched: ['a@instagram = 17 by permalink'] },
  ],
  [
    'a content id in an address that the export shows',
    [
      { a: { link: 'https://tea.example/' } },
      [row('17', { text: 'More: https://tea.example/?utm_source=x&utm_content=A' })],
    ],
    { matched: ['a@instagram = 17 by utm'] },
  ],
  [
    'the same text',
    [{ a: { body: caption } }, [row('17', { text: caption })]],
    { matched: ['a@instagram = 17 by text'] },
  ],
  [
    'a text that the export cuts short',
    [{ a: { body: caption } }, [row('17', { text: 'Two farms in one' })]],
    { matched: ['a@instagram = 17 by text'] },
  ],
  [
    'the title, where the export shows no text',
    [
      { a: { title: 'Why we pay for a second grader', body: caption } },
      [row('17', { text: 'Why we pay for a second grader' })],
    ],
    { matched: ['a@instagram = 17 by text'] },
  ],
  [
    'two words are too few',
    [{ a: { body: 'Two farms' } }, [row('17', { text: 'Two farms' })]],
    { matched: [], offPlan: ['17'] },
  ],
  // 6 of the 9 words: 0.67; 5 of the 9: 0.56.
  [
    'an edited text',
    [{ a: { body: caption } }, [row('17', { text: 'Two farms in one bag, and that is more' })]],
    { matched: ['a@instagram = 17 by text'] },
  ],
  [
    'another text',
    [{ a: { body: caption } }, [row('17', { text: 'Two farms in one bag but who cares for that' })]],
    { matched: [], offPlan: ['17'] },
  ],
  [
    'three days late',
    [{ a: { body: caption } }, [row('17', { text: caption, publishedDay: '2026-11-19' })]],
    { matched: ['a@instagram = 17 by text'] },
  ],
  [
    'four days late',
    [{ a: { body: caption } }, [row('17', { text: caption, publishedDay: '2026-11-20' })]],
    { matched: [], offPlan: ['17'] },
  ],
  [
    'after today',
    [{ a: { body: caption, date: '2026-12-01' } }, [row('17', { text: caption, publishedDay: '2026-12-01' })]],
    { matched: [], offPlan: [] },
  ],
  [
    'without a day there is no window',
    [{ a: { body: caption, date: undefined } }, [row('17', { text: caption })]],
    { matched: [], offPlan: ['17'] },
  ],
  [
    'another channel',
    [{ a: { body: caption } }, [row('17', { text: caption, channel: 'telegram' })]],
    { matched: [], offPlan: [] },
  ],
  [
    'the id goes to one, the text to the other',
    [{ a: out({ id: '17' }), b: { body: caption } }, [row('17', { text: caption }), row('18', { text: caption })]],
    { matched: ['a@instagram = 17 by id', 'b@instagram = 18 by text'] },
  ],
  [
    'one row is not two posts',
    [{ a: out({ id: '17' }), b: out({ id: '17' }) }, [row('17')]],
    { matched: [], doubt: ['a+b ~ 17 by id'], offPlan: [] },
  ],
  [
    'two rows of the same text are in doubt',
    [
      { a: { body: caption } },
      [row('17', { text: caption }), row('18', { text: caption, publishedDay: '2026-11-17' })],
    ],
    { matched: [], doubt: ['a ~ 17+18 by text'], offPlan: [] },
  ],
  // 9 of 9 words against 8 of 9: 0.11 apart; the other is left over.
  [
    'a row that is clearly more alike',
    [
      { a: { body: caption } },
      [row('17', { text: caption }), row('18', { text: `${caption.replace('burnt', 'sour')} at all` })],
    ],
    { matched: ['a@instagram = 17 by text'], offPlan: ['18'] },
  ],
  // Row 18 is like b only (9 of 9 words), row 17 like a (8 of 9) and like b (8 of 9): b is sure of 18, which frees 17 for a.
  [
    'a sure match ends the doubt of another',
    [
      { a: { body: caption }, b: { body: `${caption}. Every Monday of this long winter we roast again` } },
      [
        row('17', { text: caption.replace('burnt', 'sour') }),
        row('18', { text: 'Every Monday of this long winter we roast again' }),
      ],
    ],
    { matched: ['b@instagram = 18 by text', 'a@instagram = 17 by text'], doubt: [] },
  ],
  [
    'a row of an earlier quarter was never in this plan',
    [{ a: {} }, [row('17', { publishedDay: '2026-09-30' })]],
    { offPlan: [] },
  ],
  ['a channel without posts in the plan', [{ a: {} }, [row('17', { channel: 'telegram' })]], { offPlan: [] }],
])('%s', (_, given, expected) => {
  expect(outcome(...given)).toMatchObject(expected);
});

test('answers on X are rows, and no posts', () => {
  const x = { title: 'X', platform: 'x', code: 'X', role: 'Answers' };
  const rows = [
    row('17', { channel: 'x', text: '@you Thank you!' }),
    row('18', { channel: 'x', text: 'Open until nine.' }),
  ];
  expect(outcome({ a: { channels: ['x'] } }, rows, { channels: { x } }).offPlan).toEqual(['18']);
});

test.each([
  ['Two farms, one bag', 'two FARMS — one bag!', 1],
  ['Two farms, one bag https://a.example/two', 'Two farms, one bag https://t.co/zz', 1],
  // Three of the four words of the shorter one.
  ['Two farms, one bag', 'Two farms, one cup, and a spoon', 3 / 4],
  ['Две фермы, одна пачка', 'две фермы и одна чашка сверху', 3 / 4],
  ['Two farms', 'Two farms', 0],
])('%s / %s: %d', (a, b, likeness) => {
  expect(textLikeness(wordsOf(a), wordsOf(b))).toBe(likeness);
});
