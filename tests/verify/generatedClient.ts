import fc from 'fast-check';
import { metrics } from '../../src/lib/metrics/metrics.ts';
import type { MetricsStore } from '../../src/lib/metrics/metricsStore.ts';
import { readMetrics } from '../../src/lib/metrics/readMetrics.ts';
import type { SourceFile } from '../../src/lib/source/sourceFile.ts';
import { textFile } from '../metrics/textFile.ts';

export const asOf = '2026-11-12';
export const catalog = new Map(Object.entries(metrics));

export const measured = [
  'views',
  'impressions',
  'reach',
  'likes',
  'comments',
  'shares',
  'clicks',
  'followers',
  'new-followers',
  'lost-followers',
  'spend',
  'conversions',
  'revenue',
  'average-view-duration',
];

const dayOf = (...months: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...months), fc.integer({ min: 1, max: 30 }))
    .map(([month, number]) => `2026-${month}-${String(number).padStart(2, '0')}`);
const day = dayOf('09', '10', '11');
const channel = fc.constantFrom('tg', 'vk');
const cell = fc.option(fc.integer({ min: 0, max: 9_000 }).map(String), { nil: '', freq: 5 });
const cells = (count: number) => fc.array(cell, { minLength: count, maxLength: count });
const columns = fc.shuffledSubarray(measured, { minLength: 2, maxLength: 7 });

/** Values of days, of a whole channel or of its posts. */
const days = columns.chain((names) =>
  fc
    .uniqueArray(
      fc.record({ day, channel, object: fc.constantFrom('', '', '', 'a', 'b'), values: cells(names.length) }),
      {
        minLength: 1,
        maxLength: 60,
        selector: (row) => `${row.day} ${row.channel} ${row.object}`,
      },
    )
    .map((rows) => [
      ['date', 'channel', 'object', ...names],
      ...rows.map((row) => [row.day, row.channel, row.object, ...row.values]),
    ]),
);

/** Values of posts since they were published, told on 12 November. */
const posts = columns.chain((names) =>
  fc
    .uniqueArray(
      fc.record({
        published: dayOf('09', '10'),
        channel,
        object: fc.constantFrom('a', 'b', 'c', 'd'),
        values: cells(names.length),
      }),
      { minLength: 1, maxLength: 8, selector: (row) => `${row.channel} ${row.object}` },
    )
    .map((rows) => [
      ['date', 'channel', 'object', 'published', ...names],
      ...rows.map((row) => ['2026-11-12', row.channel, row.object, `${row.published} 10:00`, ...row.values]),
    ]),
);

/** One line of values of a whole week or month of Telegram. */
const spans = fc.constantFrom(
  { from: '2026-10-01', to: '2026-10-31' },
  { from: '2026-10-26', to: '2026-11-01' },
  { from: '2026-09-20', to: '2026-10-08' },
);
const whole = columns.chain((names) =>
  fc.record({ period: spans, table: cells(names.length).map((values) => [names, values]) }),
);

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(',')}\n`).join('');
}

function tableFiles(name: string, tables: readonly (readonly (readonly string[])[])[]): SourceFile[] {
  return tables.map((table, index) => textFile(`data/${name}-exported-2026-11-1${index + 1}.csv`, csv(table)));
}

/** Files of a month or so as three exports may tell them, with overlaps, gaps, posts and longer spans; read as any client's. */
export const generatedStore: fc.Arbitrary<MetricsStore> = fc
  .record({
    days: fc.array(days, { minLength: 1, maxLength: 3 }),
    posts: fc.array(posts, { maxLength: 2 }),
    whole: fc.array(whole, { maxLength: 2 }),
  })
  .map(
    (told) =>
      readMetrics({
        files: [
          ...tableFiles('days', told.days),
          ...tableFiles('posts', told.posts),
          ...told.whole.map(({ table }, index) => textFile(`data/whole-${index}.csv`, csv(table))),
        ],
        sources: {
          files: told.whole.map(({ period, table }, index) => ({
            match: `data/whole-${index}.csv`,
            channel: 'tg',
            period,
            columns: Object.fromEntries((table[0] ?? []).map((metric) => [metric, { metric }])),
          })),
        },
        channels: ['tg', 'vk'].map((id) => ({ id, platform: id === 'tg' ? 'telegram' : 'vk' })),
        timeZone: 'Europe/Berlin',
        currency: 'EUR',
        catalog,
        asOf,
      }).value,
  );
