import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readMetrics } from '../../src/lib/metrics/readMetrics.ts';
import { sourcesSchema } from '../../src/lib/schema/sources.ts';
import { catalog } from '../metrics/readAll.ts';
import { textFile } from '../metrics/textFile.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/metrics.md'), 'utf8');
const blocks = [...page.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)];
const examples = new Map(blocks.map(([, path = '', text = '']) => [path, text]));

test('the examples of the page are read without a finding', () => {
  const sources = sourcesSchema.parse(parse(examples.get('data/sources.yaml') ?? ''));
  const files = [...examples].filter(([path]) => path.endsWith('.csv')).map(([path, text]) => textFile(path, text));
  expect(files).toHaveLength(4);
  const channels = ['telegram', 'vk'].map((id) => ({ id, platform: id }));
  const { value, diagnostics } = readMetrics({
    files,
    sources,
    channels,
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    catalog,
    asOf: '2026-11-12',
  });
  expect(diagnostics).toEqual([]);
  const sum = (channel: string, metric: string) =>
    value
      .series({ metric, channels: [channel], over: 'days', period: { from: '2026-10-01', to: '2026-10-31' } })
      .observations.reduce((total, one) => total + one.value, 0);
  expect(sum('telegram', 'views')).toBe(1240 + 980);
  expect(sum('telegram', 'new-followers')).toBe(9);
  expect(sum('vk', 'reach')).toBe(512 + 1234);
  expect(sum('vk', 'spend')).toBe(9950 + 100_050);
  expect(value.objects).toMatchObject([{ id: 'https://t.me/cafe/41', publishedDay: '2026-10-01' }]);
});
