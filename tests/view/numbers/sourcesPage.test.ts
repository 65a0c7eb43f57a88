import { describe, expect, test } from 'vitest';
import { toSourcesPage } from '../../../src/lib/view/numbers/pages/sourcesPage.ts';
import { viewOf } from '../../support/viewOf.ts';

const files = { 'data/instagram/days.csv': 'date,channel,views\n2026-10-01,instagram,12\n2026-10-03,instagram,8\n' };

function page(asOf: string) {
  return toSourcesPage(viewOf(files, { asOf })).body;
}

const plain = (text: string) => text.replaceAll(/[\u00a0\u2009]/g, ' ');

/** The last day that is known is 3 October; more than 3 days behind is a risk, more than 7 is too old. */
describe('how fresh the numbers of a channel are', () => {
  test.each([
    ['2026-10-06', 'done', ''],
    ['2026-10-07', 'at-risk', 'warn'],
    ['2026-10-10', 'at-risk', 'warn'],
    ['2026-10-11', 'missed', 'fail'],
  ])('on %s: %s', (asOf, mark, tone) => {
    const [row] = page(asOf).coverage.rows;
    expect(row?.freshness).toEqual({ mark, tone, word: 'to 3\u00a0Oct' });
  });
});

test('days that are known, missing and to come stand beside one another', () => {
  const { coverage } = page('2026-10-06');
  // 1 October is known, 2 is not, 3 is, 4 and 5 are not; from 6, which is today, on 87 days of the 92 are still to come.
  expect(coverage.rows.map(({ channel, count, spans }) => [channel.text, plain(count), spans])).toEqual([
    [
      'Instagram',
      '2 of 5 days',
      [
        { kind: 'covered', from: 0, width: 1 },
        { kind: 'missing', from: 1, width: 1 },
        { kind: 'covered', from: 2, width: 1 },
        { kind: 'missing', from: 3, width: 2 },
        { kind: 'ahead', from: 5, width: 87 },
      ],
    ],
  ]);
});

test('before the period there is nothing to be known', () => {
  expect(page('2026-09-30').coverage.rows).toEqual([]);
});

test('a file says what was read of it', () => {
  const { title, files: listed, ledger } = page('2026-10-06');
  expect([title.numeral, title.kind]).toEqual(['1', 'file']);
  expect(plain(title.lede)).toBe('Every number of this site stands in one of these files. 2 rows were read.');
  expect(
    listed.groups.map(({ heading, rows }) => [
      heading,
      rows.map(({ path, rows: read, skipped }) => [path, read, skipped]),
    ]),
  ).toEqual([['Instagram', [['data/instagram/days.csv', '2 of 3', '1 header']]]]);
  expect(plain(listed.groups[0]?.rows[0]?.period ?? '')).toBe('1 – 3 October 2026');
  expect([ledger.rows, ledger.note]).toEqual([[], 'No export contradicts an older one.']);
});
