import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { mutatedCsv } from './mutateCsv.ts';
import { readAll } from './readAll.ts';
import { seedTexts } from './seedTexts.ts';
import { textFile } from './textFile.ts';

const runs = process.env['CI_FUZZ'] ? 10_000 : 2_000;

it(`reads ${runs} damaged files without throwing, places every finding and counts every row`, () => {
  fc.assert(
    fc.property(mutatedCsv(seedTexts), (text) => {
      const { value, diagnostics } = readAll([textFile('data/fuzz/file.csv', text)]);
      for (const found of diagnostics) {
        expect(found.place.line).toBeGreaterThan(0);
        expect(found.place.column).toBeGreaterThan(0);
        if (!/undefined|NaN|\[object/u.test(text))
          expect(toText(found, 'en').message + toText(found, 'ru').help).not.toMatch(/undefined|NaN|\[object/u);
      }
      for (const file of value.files)
        expect(file.rowsRead + file.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(file.rows);
      for (const { channel, metric } of value.known) {
        const { observations } = value.series({
          metric,
          channels: [channel],
          over: 'days',
          period: { from: '2026-01-01', to: '2026-12-31' },
        });
        for (const { value: number } of observations) expect(Number.isFinite(number)).toBe(true);
      }
    }),
    { numRuns: runs, seed: 20261123 },
  );
}, 120_000);
