import { expect, test } from 'vitest';
import { toResultsPage } from '../../../src/lib/view/calendar/results/resultsPage.ts';
import type { Block, SheetPage } from '../../../src/lib/view/strategy/sheet.ts';
import { clientYaml } from '../../support/clientFolder.ts';
import { viewOf } from '../../support/viewOf.ts';

const pillar = (code: string, order: number) =>
  `---\ntitle: ${code}\ncode: ${code}\norder: ${order}\npromise: P.\nshare: { percent: 50, band: 10 }\n---\n`;
const planned = (day: string, more: string) =>
  `---\ntitle: Post of ${day}\ndate: 2026-11-${day}\ntime: "10:00"\nchannels: [instagram]\nformat: image\n${more}\n---\nText of the ${day}.\n`;
const out = (day: string, time: string) => `published:\n  instagram: { at: 2026-11-${day}T${time}, id: "p${day}" }`;

/** Six posts of craft with 100 reach and 1 to 6 likes, one of shop; one skipped, one late, one row that nobody planned. */
const files = {
  'src/content/client.yaml': clientYaml,
  'src/content/pillars/craft.md': pillar('C', 1),
  'src/content/pillars/shop.md': pillar('S', 2),
  ...Object.fromEntries(
    ['02', '03', '04', '05', '06', '07'].map((day) => [
      `src/content/posts/p${day}.md`,
      planned(day, `pillar: craft\nowner: timur\n${out(day, day === '07' ? '12:00' : '10:00')}`),
    ]),
  ),
  'src/content/posts/p08.md': planned('08', `pillar: shop\n${out('08', '10:00')}`),
  'src/content/posts/p09.md': planned('09', 'pillar: shop'),
  'data/instagram/posts.csv': [
    'date,object,title,published,reach,likes,comments,shares,saves',
    ...[1, 2, 3, 4, 5, 6].map(
      (n) => `2026-11-11,p0${n + 1},,2026-11-0${n + 1} ${n === 6 ? '12:00' : '10:00'},100,${n},0,0,0`,
    ),
    '2026-11-11,p08,,2026-11-08 10:00,200,2,0,0,0',
    '2026-11-11,x1,Nobody planned this one,2026-11-10 09:00,50,1,0,0,0',
    '',
  ].join('\n'),
};

const sheet = (audience: 'team' | 'client' = 'team'): SheetPage => toResultsPage(viewOf(files, { audience })).body;

function rowsOf(body: SheetPage, heading: string): (string | undefined)[][] {
  const section = body.sections.find((one) => one.heading === heading);
  const table = section?.blocks.find((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table');
  return (table?.table.groups ?? []).flatMap(({ rows }) =>
    rows.map((cells) =>
      cells.map(({ figure, mark, links, text }) =>
        (figure?.text ?? mark?.word ?? links?.[0]?.text ?? text)?.replaceAll('\u00a0', ' '),
      ),
    ),
  );
}

test('the plan up to today against what happened', () => {
  // Eight were due: seven are out, six of them on time, one two hours late, one skipped; one row is off the plan.
  expect(rowsOf(sheet(), 'Plan and fact')).toEqual([
    ['Instagram', '7', '87.5 %', '85.7 %', '0 s', '1', '1', '1'],
    ['Timur', '6', '100 %', '83.3 %', '0 s', '1', '0', ''],
  ]);
});

test('what did not go as planned, and rows that no plan asked for', () => {
  expect(rowsOf(sheet(), 'Not as planned').map(([title, , , state, by]) => [title, state, by])).toEqual([
    ['Post of 07', '2 h late', 'id'],
    ['Post of 09', 'Skipped', ''],
  ]);
  expect(rowsOf(sheet(), 'Off plan')).toEqual([
    ['Nobody planned this one', 'Tue 10 Nov, 09:00', 'data/instagram/posts.csv, line 9'],
  ]);
});

test('six posts are ranked with their interval, one is shown and not ranked', () => {
  // Craft: 21 ÷ 600 = 3.5 %. Off the line: −2.5 −1.5 −0.5 0.5 1.5 2.5, squares 17.5; s = √(17.5 ÷ 30) ÷ 100 = 0.764 %.
  // t of 5 degrees of freedom is 2.571: ± 1.96 points. Shop: 2 ÷ 200 = 1 %.
  expect(rowsOf(sheet(), 'By pillar')).toEqual([
    ['C', '6', '3.5 %', '1.54 % – 5.46 %', '1'],
    ['S', '1', '1 %', '—', 'too few'],
  ]);
});

test('weekdays and hours are those on which posts came out', () => {
  // 2 November 2026 was a Monday.
  expect(rowsOf(sheet(), 'By weekday').map(([name, count]) => [name, count])).toEqual(
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((name) => [name, '1']),
  );
  expect(rowsOf(sheet(), 'By hour').map(([name, count]) => [name, count])).toEqual([
    ['10:00–10:59', '6'],
    ['12:00–12:59', '1'],
  ]);
});

test('the mix that came out, against the plan and the target', () => {
  const mix = sheet().sections.find(({ heading }) => heading === 'The mix that came out')?.blocks[0];
  // Out: 6 of 7; planned until today: 6 of 8.
  expect(
    mix?.kind === 'mix' ? mix.rows.map(({ value, more }) => `${value}, ${more}`.replaceAll('\u00a0', ' ')) : null,
  ).toEqual(['85.7 %, 50 % ± 10, planned until today 75 %', '14.3 %, 50 % ± 10, planned until today 25 %']);
});

test('before anything was due the page says what to do', () => {
  const { sections } = toResultsPage(viewOf({ 'src/content/client.yaml': clientYaml })).body;
  expect(sections.map(({ blocks }) => blocks[0]?.kind)).toEqual(['empty']);
});
