import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../src/lib/kpi/dayRanges.ts';
import { chartMarkup } from '../../../src/lib/view/numbers/charts/chartMarkup.ts';
import type { SheetPage } from '../../../src/lib/view/strategy/sheet.ts';
import { sectionOf, sheetAt, viewOf } from '../../support/viewOf.ts';
import { record } from './strategyFiles.ts';

/** 92 days, ten a day wanted; eleven a day came in the first 42 of them. */
const files = {
  'src/content/goals/sales.md': record(
    `title: More subscriptions
order: 1
difficulty: weak-sales
problem: Nobody comes back.
objective: Sell the month.
kpi: subscriptions
channels: [instagram]
baseline: { value: 631, from: 2026-07-01, to: 2026-09-30 }
target: 920
start: 2026-10-01
due: 2026-12-31
owner: timur
targetChanges:
  - { on: 2026-09-21, to: 920, reason: First set., by: timur }`,
  ),
  'src/content/campaigns/push.md': record(
    `title: The push
kind: organic
start: 2026-11-16
end: 2026-12-20
message: Come back.
goals: [sales]`,
  ),
  'data/instagram/subscriptions.csv': [
    'date,channel,subscriptions',
    ...daysOf({ from: '2026-10-01', to: '2026-11-11' }).map((day) => `${day},instagram,11`),
    '',
  ].join('\n'),
};

const reached = 42 * 11;
const expected = 42 * 10;

function facts(sheet: SheetPage): [string, string][] {
  const block = sectionOf(sheet, 'Where we are')?.blocks.find(({ kind }) => kind === 'facts');
  return block?.kind === 'facts' ? block.rows.map(({ name, value }) => [name, value]) : [];
}

describe('a goal that adds up', () => {
  const sheet = () => sheetAt(viewOf(files), 'goals/sales.html');

  test('shows where it is, and beside it what is wanted', () => {
    const [figure] = sectionOf(sheet(), 'Where we are')?.blocks ?? [];
    expect(figure).toMatchObject({ kind: 'figure', beside: 'of 920', figure: { text: String(reached) } });
    expect(sectionOf(sheet(), 'Where we are')?.mark).toEqual({ mark: 'on-track', word: 'On track', tone: '' });
  });

  test('says what follows from it', () => {
    expect(facts(sheet())).toEqual(
      expect.arrayContaining([
        ['Expected by then', String(expected)],
        // 462 ÷ 420
        ['Pace', '110\u00a0%'],
        ['Missing to the target', String(920 - reached)],
        ['Needed from now on', `${((920 - reached) / 50).toFixed(1)} a day`],
        ['Level before', '631'],
      ]),
    );
  });

  test('is told week by week, the first and last week in part', () => {
    const [block] = sectionOf(sheet(), 'The same as a table')?.blocks ?? [];
    const rows = block?.kind === 'table' ? (block.table.groups[0]?.rows ?? []) : [];
    const texts = rows.map((cells) => cells.map(({ text }) => text));
    expect(texts[0]).toEqual(['1\u00a0Oct\u00a0– 4\u00a0Oct', String(4 * 11), String(4 * 11), String(4 * 10), '+4']);
    expect(texts[1]).toEqual([
      '5\u00a0Oct\u00a0– 11\u00a0Oct',
      String(7 * 11),
      String(11 * 11),
      String(11 * 10),
      '+11',
    ]);
    expect(texts.at(-1)?.slice(2)).toEqual([String(reached), String(expected), `+${reached - expected}`]);
  });

  test('has a route from its problem to its posts', () => {
    expect(sheet().route?.map(({ kind, heading, links, more }) => [kind, heading || links[0]?.text, more])).toEqual([
      ['Problem', 'Weak sales', 'Nobody comes back.'],
      ['Objective', 'Sell the month.', 'From 631 (1\u00a0Jul\u00a0– 30\u00a0Sept)'],
      ['KPI', 'New subscriptions', 'of 920'],
      ['Campaigns', 'The push', '16\u00a0Nov\u00a0– 20\u00a0Dec'],
      ['Posts', 'None', 'Name it in posts: goals: [sales]'],
    ]);
    expect(
      sheet()
        .route?.filter(({ here }) => here)
        .map(({ kind }) => kind),
    ).toEqual(['KPI']);
  });

  test('draws every day that is known, and what happened on the way', () => {
    const [block] = sectionOf(sheet(), 'New subscriptions')?.blocks ?? [];
    const chart = block?.kind === 'chart' ? block.chart : undefined;
    expect(chart?.table.rows).toHaveLength(42);
    expect(chart?.table.rows.at(-1)?.cells).toEqual([String(reached), String(expected)]);
    expect(chart?.annotations).toEqual(['16\u00a0Nov: The push begins']);
    expect(chart && chartMarkup(chart).wide).toContain(`>${reached}</text>`);
  });

  test('stands as a bullet in the list of goals', () => {
    const [block] = sectionOf(sheetAt(viewOf(files), 'goals.html'), 'Goals against their targets')?.blocks ?? [];
    const row = block?.kind === 'goals' ? block.rows[0] : undefined;
    const end = 920 / 0.9;
    expect(row).toMatchObject({
      numeral: 'G1',
      value: String(reached),
      wanted: 'of 920',
      distance: '110\u00a0% of pace',
    });
    expect(row?.bullet).toMatchObject({
      actual: `${Number(((reached / end) * 100).toFixed(2))}%`,
      expected: `${Number(((expected / end) * 100).toFixed(2))}%`,
      target: '90%',
      gap: null,
    });
  });
});

test('a goal without a KPI says what to write', () => {
  const bare = files['src/content/goals/sales.md'].replace('kpi: subscriptions\n', '').replace('target: 920\n', '');
  const sheet = sheetAt(viewOf({ ...files, 'src/content/goals/sales.md': bare }), 'goals/sales.html');
  expect(sectionOf(sheet, 'Where we are')?.blocks).toMatchObject([{ kind: 'empty' }]);
  expect(sectionOf(sheet, 'The same as a table')).toBeUndefined();
});

test('a goal with a KPI and no data has a dash and a reason, never 0', () => {
  const { 'data/instagram/subscriptions.csv': _, ...without } = files;
  const sheet = sheetAt(viewOf(without), 'goals/sales.html');
  const [figure] = sectionOf(sheet, 'Where we are')?.blocks ?? [];
  expect(figure).toMatchObject({ kind: 'figure', figure: { text: '—', reason: 'no data for this period' } });
  expect(sectionOf(sheet, 'Where we are')?.mark?.word).toBe('No data');
});
