import { describe, expect, test } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { easterSunday, publicHolidays } from '../../src/lib/playbook/publicHolidays.ts';
import { findingsOf, type RuleCase, testRule } from './ruleCase.ts';

const post = 'posts/first.md';
const instagram = 'channels/instagram.md';
const cadence = (promise: string) =>
  [instagram, 'personas: [brewer]', `personas: [brewer]\ncadence: ${promise}`] as const;
const setting = (lines: string) => ['client.yaml', 'asOf:', `${lines}\nasOf:`] as const;
const brief = (due: string, more = '') => `---\ntitle: A still\nkind: photo\nposts: [first]\ndue: ${due}\n${more}---\n`;

/** A post of its own words, so that only the rule in question speaks. */
function another(
  id: string,
  fields: Readonly<Record<string, string>>,
  caption = `Caption ${id} says one thing.`,
): string {
  const all = {
    title: `Post ${id}`,
    date: '2026-11-17',
    channels: '[instagram]',
    format: 'reel',
    pillar: 'craft',
    goals: '[clicks]',
    personas: '[brewer]',
    approved: '{ by: jonas, on: 2026-11-10 }',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${caption}\n`;
}

function posts(days: readonly string[], fields: Readonly<Record<string, string>> = {}): Record<string, string> {
  const written = days.map((date, index) => [`posts/more-${index}.md`, another(`n${index}`, { date, ...fields })]);
  return Object.fromEntries(written);
}

/** Ten days of the four weeks from 9 November to 6 December, four of them within those before. */
const lateDays = ['17', '18', '19', '20', '24', '25', '26', '27', '28', '30'].map((day) => `2026-11-${day}`);
/** Ten days of the four weeks from 26 October to 22 November, with the first post eleven posts. */
const tenDays = ['12', '13', '14', '15', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`);
const secondPillar = (percent: number) => ({
  'pillars/shop.md': `---\ntitle: Shop\ncode: S\npromise: What is new.\nshare: { percent: ${percent}, band: 10 }\n---\n`,
});

const host = '---\ntitle: The host\nsegment: prospect\nwho: Pours for guests.\nchannels: [instagram]\n---\n';
/** Two posts for both people, eight for the brewer alone: with the first post, nine of eleven. */
const forBoth = (count: number) => ({
  'personas/host.md': host,
  ...posts(tenDays),
  ...Object.fromEntries(
    tenDays
      .slice(0, count)
      .map((date, index) => [`posts/more-${index}.md`, another(`n${index}`, { date, personas: '[brewer, host]' })]),
  ),
});

const cases: readonly RuleCase[] = [
  {
    name: 'published next year, approved next month',
    code: 'rules/told-too-early',
    edits: [
      [post, 'stage: awareness', 'published: { instagram: { at: 2027-11-10T10:00 } }\nstage: awareness'],
      [post, 'on: 2026-11-10', 'on: 2026-12-10'],
    ],
    at: ['posts/first.md:11:31', 'posts/first.md:15:28'],
    mended: {},
  },
  {
    name: 'a short text that comes again word for word',
    code: 'rules/near-duplicate',
    files: {
      'posts/one.md': another('one', { date: '2026-11-17' }, 'Rinse the pot!'),
      'posts/two.md': another('two', { date: '2026-11-18' }, 'Rinse the pot.'),
    },
    at: ['posts/two.md:11:1'],
    mended: {
      files: {
        'posts/one.md': another('one', { date: '2026-11-17' }, 'Rinse the pot!'),
        'posts/two.md': another('two', { date: '2026-11-18' }, 'Rinse the cup.'),
      },
    },
  },
  {
    name: 'a share that the weeks after next will miss',
    code: 'rules/pillar-share-off',
    // Four weeks from 9 November: eleven posts, all of one pillar.
    files: { ...posts(lateDays), ...secondPillar(40) },
    edits: [['pillars/craft.md', 'percent: 100, band: 10', 'percent: 60, band: 50']],
    at: ['pillars/shop.md:5:19'],
    mended: {
      files: { ...posts(lateDays.slice(2)), ...secondPillar(40) },
      edits: [['pillars/craft.md', 'percent: 100, band: 10', 'percent: 60, band: 50']],
    },
  },
  {
    name: 'a persona that is spoken to almost alone',
    code: 'rules/persona-too-often',
    // 9 of 11 are 82 %, 8 of 11 are 73 %.
    files: forBoth(2),
    at: ['personas/brewer.md:2:8'],
    mended: { files: forBoth(3) },
  },
  {
    name: 'a week with fewer posts than promised',
    code: 'rules/cadence-below-promise',
    edits: [cadence('{ posts: 1, per: week }')],
    files: posts(['2026-11-24', '2026-12-02']),
    asOf: '2026-11-16',
    at: [`${instagram}:8:19`],
    mended: {
      edits: [cadence('{ posts: 1, per: week }')],
      files: posts(['2026-11-24', '2026-12-02', '2026-12-13']),
      asOf: '2026-11-16',
    },
  },
  {
    name: 'a gap longer than promised',
    code: 'rules/gap-longer-than-promised',
    edits: [cadence('{ posts: 1, per: month, longestGapDays: 7 }')],
    // The 17th to the 24th are eight days.
    files: posts(['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16']),
    asOf: '2026-11-16',
    at: [`${instagram}:8:50`],
    mended: {
      asOf: '2026-11-16',
      edits: [cadence('{ posts: 1, per: month, longestGapDays: 8 }')],
      files: posts(['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16']),
    },
  },
  {
    name: 'a pillar outside of its band',
    code: 'rules/pillar-share-off',
    // 11 of 11 posts are craft, and 0 are shop: 100 % is out of 80 ± 10, 0 % is in 5 ± 10.
    edits: [['pillars/craft.md', 'percent: 100', 'percent: 80']],
    files: { ...posts(tenDays), ...secondPillar(5) },
    at: ['pillars/craft.md:5:19'],
    mended: { files: { ...posts(tenDays), ...secondPillar(5) } },
  },
  {
    name: 'a funnel stage outside of its band',
    code: 'rules/funnel-mix-off',
    // 11 of 11 posts are awareness.
    edits: [setting('funnel:\n  awareness: { percent: 80, band: 10 }')],
    files: posts(tenDays, { stage: 'awareness' }),
    at: ['client.yaml:17:25'],
    mended: {
      edits: [setting('funnel:\n  awareness: { percent: 90, band: 10 }')],
      files: posts(tenDays, { stage: 'awareness' }),
    },
  },
  {
    name: 'two posts within an hour',
    code: 'rules/slots-clash',
    files: { 'posts/second.md': another('two', { date: '2026-11-16', time: '"10:59"' }) },
    at: ['posts/second.md:10:7'],
    mended: { files: { 'posts/second.md': another('two', { date: '2026-11-16', time: '"11:00"' }) } },
  },
  {
    name: 'the same text again',
    code: 'rules/near-duplicate',
    files: { 'posts/second.md': another('two', {}, 'Three minutes, no more. Then the leaves come out.') },
    at: ['posts/second.md:11:1'],
    mended: {
      files: {
        'posts/second.md': another('two', { date: '2027-02-15' }, 'Three minutes, no more. Then the leaves come out.'),
      },
    },
  },
  {
    name: 'a post in the blackout',
    code: 'rules/post-in-blackout',
    edits: [setting('blackout: [{ from: 2026-11-15, to: 2026-11-16, reason: Stocktake }]')],
    at: ['posts/first.md:3:7'],
    mended: { edits: [setting('blackout: [{ from: 2026-11-14, to: 2026-11-15, reason: Stocktake }]')] },
  },
  {
    name: 'a post on Easter Monday',
    code: 'rules/post-on-public-holiday',
    edits: [setting('publicHolidays: [DE]')],
    files: { 'posts/second.md': another('two', { date: '2027-03-29' }) },
    at: ['posts/second.md:3:7'],
    mended: {
      edits: [setting('publicHolidays: [DE]')],
      files: { 'posts/second.md': another('two', { date: '2027-03-30' }) },
    },
  },
  {
    name: 'more work than hands',
    code: 'rules/over-capacity',
    edits: [setting('capacity: { anna: 3 }'), [post, 'owner: anna', 'owner: anna\neffortHours: 3.5']],
    at: ['client.yaml:16:19'],
    mended: { edits: [setting('capacity: { anna: 3 }'), [post, 'owner: anna', 'owner: anna\neffortHours: 3']] },
  },
  {
    name: 'a brief that is due after its post',
    code: 'rules/brief-after-post',
    files: { 'briefs/still.md': brief('2026-11-17') },
    at: ['briefs/still.md:5:6'],
    mended: { files: { 'briefs/still.md': brief('2026-11-16') } },
  },
  {
    name: 'a brief that is late',
    code: 'rules/brief-late',
    files: { 'briefs/still.md': brief('2026-11-11') },
    at: ['briefs/still.md:5:6'],
    mended: { files: { 'briefs/still.md': brief('2026-11-11', 'state: delivered\n') } },
  },
  {
    name: 'a post that is due and not approved',
    code: 'rules/approval-missing',
    edits: [[post, 'approved: { by: jonas, on: 2026-11-10 }\n', ''], setting('approvalDays: 4')],
    at: ['posts/first.md:3:7'],
    mended: { edits: [[post, 'approved: { by: jonas, on: 2026-11-10 }\n', ''], setting('approvalDays: 3')] },
  },
  {
    name: 'a post whose day has passed',
    code: 'rules/post-missed',
    asOf: '2026-11-17',
    files: posts(['2026-11-18']),
    at: ['posts/first.md:3:7'],
    mended: {
      asOf: '2026-11-17',
      files: posts(['2026-11-18']),
      edits: [[post, 'work: client', 'published:\n  instagram: { at: 2026-11-16T10:02 }']],
    },
  },
];

for (const one of cases) testRule(one);

describe('movable holidays', () => {
  // https://www.tondering.dk/claus/cal/easter.php lists Easter by year.
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %d', (year, day) => {
    expect(easterSunday(year).toString()).toBe(day);
  });

  test('is named in the language of whoever reads, whatever the client speaks', () => {
    const [found] = findingsOf({
      edits: [setting('publicHolidays: [DE]')],
      files: { 'posts/second.md': another('two', { date: '2027-03-29' }) },
    });
    if (found === undefined) throw new Error('Easter Monday has to be found');
    expect(toText(found, 'en').message).toBe('2027-03-29 is Easter Monday (DE)');
    expect(toText(found, 'ru').message).toBe('2027-03-29 — Пасхальный понедельник (DE)');
  });

  test('Thanksgiving is the fourth Thursday, Memorial Day the last Monday', () => {
    const days = new Map(publicHolidays('US', 2026).map(({ day, name }) => [name.en, day]));
    expect(days.get('Thanksgiving')).toBe('2026-11-26');
    expect(days.get('Memorial Day')).toBe('2026-05-25');
  });
});
