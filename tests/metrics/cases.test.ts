import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import type { MetricsStore } from '../../src/lib/metrics/metricsStore.ts';
import { readAll } from './readAll.ts';
import { textFile } from './textFile.ts';

const folder = fileURLToPath(new URL('./cases/', import.meta.url));
const period = { from: '2013-01-01', to: '2026-12-31' };

const asked = [{ over: 'days' }, { over: 'objects' }] as const;
const dimensions = [
  'hour',
  'gender',
  'country',
  'device',
  'demographic',
  'query',
  'store',
  'region',
  'city',
  'age',
  'word',
  'keyword',
  'format',
  'subscription',
];

/** What a case states: the file as it was understood, and every value as "channel metric day object = value". */
function told({ files, known, objects, series }: MetricsStore) {
  const [file] = files;
  const values = known.flatMap(({ channel, metric }) =>
    [...asked, ...dimensions.map((breakdown) => ({ over: 'days' as const, breakdown }))].flatMap((query) =>
      series({ ...query, metric, channels: [channel], period }).observations.map(
        ({ from, to, object, value, currency, grain, breakdown }) =>
          `${channel} ${metric} ${grain === 'period' || grain === 'month' || grain === 'week' ? `${from}..${to}` : from}${object === null ? '' : ` ${object}`}${breakdown === null ? '' : ` ${Object.values(breakdown).join(' ')}`} = ${value}${currency === null ? '' : ` ${currency}`}`,
      ),
    ),
  );
  return {
    encoding: file?.encoding,
    rows: file?.rows,
    rowsRead: file?.rowsRead,
    skipped: file?.skipped.map(({ reason, count }) => `${reason} ${count}`),
    tables: file?.tables.map(({ preset, title, channel }) => `${preset} | ${title} | ${channel}`),
    published: objects.map(({ id, publishedDay, publishedTime }) => `${id} ${publishedDay} ${publishedTime}`),
    ...(file === undefined || file.notes.length === 0 ? {} : { exportedOn: file.exportedOn, notes: file.notes }),
    values: [...new Set(values)],
  };
}

/** Where the file of a case lies, when the file itself does not tell its channel. */
const folders: Readonly<Record<string, string>> = {
  'meta-instagram-posts': 'ig/',
  'meta-posts-2024': 'fb/',
  'search-console-russian': 'search/',
  'search-console-weeks': 'search/',
  'ga4-daily': 'site/',
  'ga4-snapshot': 'site/',
  'ga4-exploration': 'site/',
  'ga4-nameless-first-row': 'site/',
  'search-console-compared': 'search/',
  'search-console-spanish-month': 'search/',
  'search-console-indexing': 'search/',
  'meta-audience-2024': 'ig/',
  'meta-audience-lists': 'ig/',
  'meta-formats': 'fb/',
  'meta-ads-totals': 'meta/',
  'meta-ads-workbook': 'meta/',
  'linkedin-ads-spanish': 'li/',
  'linkedin-ads-english': 'li/',
  'yandex-webmaster': 'search/',
  'yandex-metrica-geography': 'site/',
  'google-business-profile': 'shop/',
};

const statements = ['expected.json', 'diagnostics.txt'];

describe.each(readdirSync(folder))('%s', (name) => {
  const input = readdirSync(`${folder}${name}`).find((file) => !statements.includes(file)) ?? '';
  const { value, diagnostics } = readAll([
    textFile(`data/${folders[name] ?? ''}${input}`, readFileSync(`${folder}${name}/${input}`)),
  ]);

  it('is understood', async () => {
    await expect(`${JSON.stringify(told(value), null, 2)}\n`).toMatchFileSnapshot(`./cases/${name}/expected.json`);
  });

  it('says what is wrong', async () => {
    const report = diagnostics.map(
      (found) =>
        `${found.severity} ${found.code} ${found.place.line}:${found.place.column}\n  ${toText(found, 'en').message}\n  ${toText(found, 'en').help}\n  ${toText(found, 'ru').message}\n`,
    );
    await expect(report.join('')).toMatchFileSnapshot(`./cases/${name}/diagnostics.txt`);
  });
});
