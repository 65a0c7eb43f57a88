import { expect, test } from 'vitest';
import { sectionOf, sheetAt, viewOf } from '../../support/viewOf.ts';
import { craft, post, shop } from './strategyFiles.ts';

/** Seven posts: five of Craft, one of Shop, one of neither. */
const files = {
  'src/content/pillars/craft.md': craft,
  'src/content/pillars/shop.md': shop,
  ...Object.fromEntries(
    ['01', '02', '03', '04', '05'].map((day) => [
      `src/content/posts/c${day}.md`,
      post(`2026-11-${day}`, 'pillar: craft'),
    ]),
  ),
  'src/content/posts/s1.md': post('2026-11-06', 'pillar: shop'),
  'src/content/posts/n1.md': post('2026-11-07', ''),
};

test('the share of a pillar is of all posts, and is held against its band', () => {
  const mix = sectionOf(sheetAt(viewOf(files), 'content.html'), 'The mix as planned');
  const [rows, rest] = mix?.blocks ?? [];
  expect(rows?.kind === 'mix' && rows.rows.map(({ name, value, mark }) => [name, value, mark?.word])).toEqual([
    ['Craft', `${Number(((5 / 7) * 100).toFixed(1))}\u00a0%`, '+21.4\u00a0pp'],
    ['Shop', `${Number(((1 / 7) * 100).toFixed(1))}\u00a0%`, '−35.7\u00a0pp'],
  ]);
  expect(rest).toEqual({ kind: 'text', text: '1\u00a0post without a pillar count in the whole, but in no share.' });
});

test('the scale of the mix ends a little beyond its largest value', () => {
  const mix = sectionOf(sheetAt(viewOf(files), 'content.html'), 'The mix as planned');
  const [block] = mix?.blocks ?? [];
  const end = (5 / 7) * 100 * 1.05;
  const row = block?.kind === 'mix' ? block.rows[0] : undefined;
  expect(row?.target).toBe(`${Number(((50 / end) * 100).toFixed(2))}%`);
  expect(row?.band).toEqual({
    x: `${Number(((40 / end) * 100).toFixed(2))}%`,
    width: `${Number(((20 / end) * 100).toFixed(2))}%`,
  });
});

test('without pillars and guides the page says what to write', () => {
  const sheet = sheetAt(viewOf({}), 'content.html');
  const empties = sheet.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'empty'));
  expect(empties.map((block) => block.kind === 'empty' && block.code)).toEqual([
    'src/content/pillars/craft.md',
    'src/content/guides/voice.md',
  ]);
});
