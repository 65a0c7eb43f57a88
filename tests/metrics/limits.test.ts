import { describe, expect, it } from 'vitest';
import { limits } from '../../src/lib/metrics/text/limits.ts';
import { allOf, readAll, valuesOf } from './readAll.ts';
import { textFile } from './textFile.ts';

const tooLarge = (what: string, line: number) => ({
  code: 'metrics/too-large',
  severity: 'error',
  place: { file: 'data/tg/big.csv', line },
  params: { what },
});
const read = (text: string) => readAll([textFile('data/tg/big.csv', text)]);

describe('a file beyond a limit is an error that names the limit', () => {
  it('bytes: nothing of it is read', () => {
    const bytes = () => {
      throw new Error('read');
    };
    const { diagnostics, value } = readAll([{ path: 'data/tg/big.csv', size: 50 * 1024 * 1024 + 1, bytes }]);
    expect(diagnostics).toMatchObject([tooLarge('bytes', 1)]);
    expect(value.files).toMatchObject([{ path: 'data/tg/big.csv', rowsRead: 0, tables: [] }]);
  });

  it('rows: reading stops soon after the millionth, and none of them is kept', () => {
    const { diagnostics, value } = read(`date,channel,views\n${'2026-10-01,,1\n'.repeat(limits.rows + 50_000)}`);
    const found = diagnostics.find(({ code }) => code === 'metrics/too-large');
    expect(found).toMatchObject({ severity: 'error', params: { what: 'rows' } });
    expect(value.files[0]?.rowsRead).toBeLessThan(limits.rows + 10_000);
    expect(value.known).toEqual([]);
  });

  it('columns', () => {
    const names = Array.from({ length: 199 }, (_, index) => `x${index}`);
    const { diagnostics } = read(`date,views,${names.join(',')}\n2026-10-01,1${',1'.repeat(199)}\n`);
    expect(diagnostics).toContainEqual(expect.objectContaining({ params: { what: 'columns' } }));
  });

  it('an unknown export of many columns is told by its first twelve', () => {
    const names = Array.from({ length: 30 }, (_, index) => `x${index}`);
    const { diagnostics } = read(`${names.join(',')}\n1${',1'.repeat(29)}\n`);
    const first = names.slice(0, 12).map((name) => `"${name}"`);
    expect(diagnostics).toMatchObject([
      { code: 'metrics/unknown-export', params: { headers: `${first.join(', ')}, …` } },
    ]);
  });

  it.each([
    ['in the first row', 0],
    ['after a good row', 1],
  ])('cell %s: it and what follows is not read', (_, before) => {
    const good = '2026-10-01,a,1\n'.repeat(before);
    const { diagnostics, value } = read(`date,title,views\n${good}2026-10-02,${'x'.repeat(limits.cell + 1)},2\n`);
    expect(diagnostics).toMatchObject([tooLarge('cell', 2 + before)]);
    expect(value.files[0]?.rowsRead).toBe(before);
  });

  it.each([
    ['a cell', `date,title,views\n2026-10-02,${'x'.repeat(limits.cell)},2\n`],
    ['a quoted cell of several lines', `date,title,views\n2026-10-02,"${'x\n'.repeat(limits.cell / 2)}",2\n`],
  ])('%s of exactly the limit is read', (_, text) => {
    const { diagnostics, value } = read(text);
    expect(diagnostics).toEqual([]);
    expect(valuesOf(allOf(value, 'tg', 'views'))).toEqual([2]);
  });
});
