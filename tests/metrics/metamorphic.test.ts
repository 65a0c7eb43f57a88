import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metrics } from '../../src/lib/metrics/metrics.ts';
import type { SourceFile } from '../../src/lib/source/sourceFile.ts';
import { allOf, readAll, valuesOf } from './readAll.ts';
import { textFile } from './textFile.ts';

const runs = 1_000;
const measured = ['views', 'reach', 'net-followers'] as const;

interface Row {
  readonly day: number;
  readonly channel: string;
  readonly values: readonly (number | null)[];
}

const cell = fc.option(fc.integer({ min: -50, max: 100_000 }), { freq: 6 });
const row = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  channel: fc.constantFrom('tg', 'vk'),
  values: fc.tuple(cell, cell, cell),
});
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 30, selector: ({ day, channel }) => `${day} ${channel}` });

/** How the same rows may be written. */
const writing = fc.record({
  order: fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
  columns: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  parts: fc.array(fc.nat({ max: 3 }), { minLength: 30, maxLength: 30 }),
  overlap: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
  bom: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
  blanks: fc.nat({ max: 3 }),
  quoted: fc.boolean(),
  missing: fc.constantFrom('', '-', '—', 'N/A', '--'),
});
type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never;

const header = ['date', 'channel', ...measured];

function toText(list: readonly Row[], how: Writing): string {
  const quote = (text: string) => (how.quoted ? `"${text}"` : text);
  const cells = ({ day, channel, values }: Row) => [
    `2026-10-${String(day).padStart(2, '0')}`,
    channel,
    ...values.map((value) => (value === null ? how.missing : String(value))),
  ];
  const lines = [header, ...list.map(cells)].map((line) =>
    how.columns.map((column) => quote(line[column] ?? '')).join(','),
  );
  return `${how.bom ? '\ufeff' : ''}${lines.join(how.end)}${how.end.repeat(how.blanks)}`;
}

/** Rows in another order, in up to four files, some of them in two. */
function toFiles(list: readonly Row[], how: Writing): SourceFile[] {
  const shuffled = list
    .map((item, index) => ({
      item,
      key: how.order[index] ?? 0,
      part: how.parts[index] ?? 0,
      twice: how.overlap[index] ?? false,
    }))
    .toSorted((a, b) => a.key - b.key);
  return [0, 1, 2, 3].flatMap((part) => {
    const own = shuffled
      .filter((entry) => entry.part === part || (entry.twice && (entry.part + 1) % 4 === part))
      .map(({ item }) => item);
    return own.length === 0 ? [] : [textFile(`data/part-${part}.csv`, toText(own, how))];
  });
}

it(`gives the same values for ${runs} ways of writing the same rows`, () => {
  fc.assert(
    fc.property(rows, writing, (list, how) => {
      const { value, diagnostics } = readAll(toFiles(list, how));
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(value.restatements).toEqual([]);
      measured.forEach((metric, index) => {
        expect(metrics).toHaveProperty(metric);
        for (const channel of ['tg', 'vk']) {
          const expected = list
            .filter((item) => item.channel === channel)
            .toSorted((a, b) => a.day - b.day)
            .flatMap(({ values }) => values[index] ?? []);
          expect(valuesOf(allOf(value, channel, metric))).toEqual(expected);
        }
      });
    }),
    { numRuns: runs, seed: 20261123 },
  );
}, 60_000);
