import { expect, test } from 'vitest';
import { importName } from '../../src/lib/metrics/importName.ts';
import type { MetricsFile } from '../../src/lib/metrics/metricsStore.ts';

/** What a name is made from, and nothing else of a file. */
function file(path: string, presets: readonly string[], more: Partial<MetricsFile> = {}): MetricsFile {
  const tables = presets.map((preset) => ({ preset }));
  return { path, tables, channels: ['instagram'], period: null, exportedOn: null, ...more } as unknown as MetricsFile;
}

const march = { from: '2026-03-01', to: '2026-03-31' };

test.each<[string, MetricsFile, string | null, string]>([
  [
    'the export, its days and the day on which it was made',
    file('Mar-01.csv', ['meta-instagram-posts'], { period: march, exportedOn: '2026-04-02' }),
    null,
    'data/instagram/meta-instagram-posts_2026-03-01_2026-03-31_exported-2026-04-02.csv',
  ],
  [
    'only the days, where nothing says when it was made',
    file('a/b/Export.XLSX', ['vk-days'], { period: march }),
    null,
    'data/instagram/vk-days_2026-03-01_2026-03-31.xlsx',
  ],
  [
    'its own name, where it says neither',
    file('Down loads/Общий отчёт (1).tsv', ['vk-days']),
    null,
    'data/instagram/vk-days_Общий-отчёт-1.tsv',
  ],
  ['the folder that was asked for', file('x.csv', ['vk-days']), 'vk', 'data/vk/vk-days_x.csv'],
  [
    'the platform, where tables of several exports and channels are in it',
    file('x', ['meta-account', 'meta-page', 'meta-account'], { channels: ['instagram', 'facebook'] }),
    null,
    'data/meta/meta_x.csv',
  ],
  ['a word for all, where nothing is known', file('x.csv', [], { channels: [] }), null, 'data/exports/exports_x.csv'],
])('an export is filed under %s', (_what, given, asked, expected) => {
  expect(importName(given, asked)).toBe(expected);
});
