import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { mutatedCsv } from './mutateCsv.ts';
import { readAll, valuesOf } from './readAll.ts';
import { seedTexts } from './seedTexts.ts';
import { textFile } from './textFile.ts';

/** What a program writes where a value was forgotten. */
const broken = /undefined|NaN|\[object/u;
const isBroken = (text: string) => broken.test(text);
const period = { from: '2026-01-01', to: '2026-12-31' };
const runs = 10_000;

it(`reads ${runs} damaged files without throwing, places every finding and counts every row`, () => {
  fc.assert(
    fc.property(mutatedCsv(seedTexts), (text) => {
      const { value, diagnostics } = readAll([textFile('data/fuzz/file.csv', text)]);
      expect(diagnostics.filter(({ place }) => !(place.line > 0 && place.column > 0))).toEqual([]);
      if (!broken.test(text))
        expect(
          diagnostics.map((found) => toText(found, 'en').message + toText(found, 'ru').help).filter(isBroken),
        ).toEqual([]);
      for (const file of value.files)
        expect(file.rowsRead + file.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(file.rows);
      const numbers = value.known.flatMap(({ channel, metric }) =>
        valuesOf(value.series({ metric, channels: [channel], over: 'days', period })),
      );
      expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    }),
    { numRuns: runs, seed: 20261123 },
  );
}, 120_000);
