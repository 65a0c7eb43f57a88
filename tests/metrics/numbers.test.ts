import { describe, expect, it } from 'vitest';
import { packIntegers, withNumbers } from '../../src/lib/metrics/store/numbers.ts';

const start = new Int16Array(0);

describe('values of a column lie in the smallest array that holds them exactly', () => {
  it.each<[string, number[], string]>([
    ['small whole numbers', [0, -32_768, 32_767], 'Int16Array'],
    ['larger ones', [32_768, 16_777_216], 'Float32Array'],
    ['one that is not known', [5, Number.NaN], 'Float32Array'],
    ['halves', [0.5, -2.25], 'Float32Array'],
    ['tenths', [0.1], 'Float64Array'],
    ['more than a float of four bytes counts', [16_777_217], 'Float64Array'],
  ])('%s', (_name, values, kind) => {
    const held = withNumbers(start, 0, Float64Array.from(values), 0);
    expect(held.constructor.name).toBe(kind);
    expect([...held]).toEqual(values);
  });

  it('moves to a wider one when a later block needs it, and keeps what it had', () => {
    const first = withNumbers(start, 0, Float64Array.of(1, 2), 5);
    const second = withNumbers(first, 2, Float64Array.of(Number.NaN), 5);
    const third = withNumbers(second, 3, Float64Array.of(0.1), 5);
    expect([first, second, third].map((held) => held.constructor.name)).toEqual([
      'Int16Array',
      'Float32Array',
      'Float64Array',
    ]);
    expect([...third.subarray(0, 4)]).toEqual([1, 2, Number.NaN, 0.1]);
  });

  it('grows where there are more rows than expected', () => {
    const first = withNumbers(start, 0, Float64Array.of(1, 2), 2);
    expect([...withNumbers(first, 2, Float64Array.of(3), 4)]).toEqual([1, 2, 3, 0]);
    expect([...withNumbers(first, 2, Float64Array.of(3, 4), 0)]).toEqual([1, 2, 3, 4]);
  });
});

it.each<[number[], string]>([
  [[-128, 127], 'Int8Array'],
  [[-129, 0], 'Int16Array'],
  [[20_000], 'Int16Array'],
  [[-1_000_000, 5], 'Int32Array'],
  [[], 'Int8Array'],
])('packs %j as %s', (values, kind) => {
  const packed = packIntegers(Int32Array.from([...values, 99_999]), values.length);
  expect(packed.constructor.name).toBe(kind);
  expect([...packed]).toEqual(values);
});
