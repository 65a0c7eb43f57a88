import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { metrics } from '../../../src/lib/metrics/metrics.ts';
import { readMetrics } from '../../../src/lib/metrics/readMetrics.ts';

const start = performance.now();
const channels = [0, 1, 2, 3, 4].map((index) => ({ id: `c${index}`, platform: 'site' }));
const { value, diagnostics } = readMetrics({
  files: process.argv
    .slice(2)
    .map((path) => ({ path: `data/${basename(path)}`, size: statSync(path).size, bytes: () => readFileSync(path) })),
  sources: null,
  channels,
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  catalog: new Map(Object.entries(metrics)),
  asOf: '2026-11-23',
});
if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics[0]));
let sum = 0;
for (let month = 1; month <= 12; month += 1) {
  const from = `2025-${String(month).padStart(2, '0')}-01`;
  const to = `2025-${String(month).padStart(2, '0')}-${[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]}`;
  for (const { id } of channels) {
    const { observations } = value.series({ metric: 'likes', channels: [id], over: 'objects', period: { from, to } });
    for (const observation of observations) sum += observation.value;
  }
}
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    sum,
  }),
);
