import { describe, expect, it } from 'vitest';
import {
  commaNumber,
  groupedNumber,
  type NumberGrammar,
  numberReader,
  plainNumber,
} from '../../src/lib/metrics/cells/numberReader.ts';

const hours: NumberGrammar = { decimal: '.', times: 3600 };
const percent: NumberGrammar = { decimal: '.', percent: true };
const points: NumberGrammar = { decimal: 'either', points: true };
const duration: NumberGrammar = { decimal: '.', duration: true };
const dollars: NumberGrammar = { decimal: '.', group: ',', currencySign: true, times: 100 };
const spanish: NumberGrammar = { decimal: ',', group: '.', percent: true };

describe.each<[NumberGrammar, string, number | null | 'censored' | undefined]>([
  [plainNumber, '0', 0],
  [plainNumber, '120', 120],
  [plainNumber, '-28', -28],
  [plainNumber, '−28', -28],
  [plainNumber, '2633.0', 2633],
  [plainNumber, ' 7 ', 7],
  [plainNumber, '1,234', undefined],
  [plainNumber, '1 234', undefined],
  [plainNumber, '12abc', undefined],
  [plainNumber, '1.2K', undefined],
  [plainNumber, '12 тыс.', undefined],
  [plainNumber, '1e999', undefined],
  [plainNumber, 'Infinity', undefined],
  [plainNumber, '', null],
  [plainNumber, '-', null],
  [plainNumber, ' --', null],
  [plainNumber, '—', null],
  [plainNumber, 'N/A', null],
  [plainNumber, 'NAN', null],
  [plainNumber, 'undefined', null],
  [plainNumber, '(not set)', null],
  [plainNumber, '#DIV/0!', null],
  [plainNumber, '< 10', 'censored'],
  [percent, '< 10%', 'censored'],
  [percent, '> 90%', 'censored'],
  [percent, '61.97%', 0.6197],
  [groupedNumber, '31,193', 31193],
  [groupedNumber, '1,286.58', 1286.58],
  [groupedNumber, '31,19', undefined],
  [commaNumber, '99,50', 99.5],
  [commaNumber, '1\u00a0234,5', 1234.5],
  [commaNumber, '1\u202f234', 1234],
  [spanish, '5,263\u00a0%', 0.05263],
  [spanish, '1.234,5', 1234.5],
  [points, '10.6', 0.106],
  [points, '23,9%', 0.239],
  [hours, '2.5', 2.5 * 3600],
  [duration, '0:01:21', 60 + 21],
  [duration, '00:03:45', 3 * 60 + 45],
  [duration, '2:03', 2 * 60 + 3],
  [duration, '90', 90],
  [duration, '1:75', undefined],
  [dollars, 'US$50.00', 5000],
  [dollars, '$26,064.74', 2606474],
  [{ decimal: '.', times: 100 }, '116.764', 11676.4],
  [{ decimal: '.', decimals: 2 }, '1.234', undefined],
  [{ decimal: 'either', refusesThousands: true }, '1,234', undefined],
])('%j', (grammar, cell, expected) => {
  it(`reads ${JSON.stringify(cell)} as ${expected}`, () => {
    expect(numberReader(grammar)(cell)).toBe(expected);
  });
});
