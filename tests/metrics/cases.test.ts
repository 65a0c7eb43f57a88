import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import type { MetricsStore } from '../../src/lib/metrics/metricsStore.ts';
import { readAll } from './readAll.ts';
import { textFile } from './textFile.ts';

const folder = fileURLToPath(new URL('./cases/', import.meta.url));
const period = { from: '2026-01-01', to: '2026-12-31' };

/** What a case states: the file as it was understood, and every value as "channel metric day object = value". */
function told({ files, known, objects, series }: MetricsStore) {
  const [file] = files;
  const values = known.flatMap(({ channel, metric }) =>
    (['days', 'objects'] as const).flatMap((over) =>
      series({ metric, channels: [channel], over, period }).observations.map(
        ({ from, to, object, value, currency, grain }) =>
          `${channel} ${metric} ${grain === 'period' || grain === 'month' ? `${from}..${to}` : from}${object === null ? '' : ` ${object}`} = ${value}${currency === null ? '' : ` ${currency}`}`,
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
    values: [...new Set(values)],
  };
}

/** Posts of one platform need the folder of its channel; the rest is told by the file. */
const paths: Readonly<Record<string, string>> = {
  'meta-instagram-posts': 'data/ig/input.csv',
  'search-console-russian': 'data/search/input.csv',
  'ga4-daily': 'data/site/input.csv',
};

describe.each(readdirSync(folder))('%s', (name) => {
  const { value, diagnostics } = readAll([
    textFile(paths[name] ?? 'data/input.csv', readFileSync(`${folder}${name}/input.csv`)),
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
