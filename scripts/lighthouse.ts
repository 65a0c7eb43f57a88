import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromiumPath } from '../src/lib/paper/chromiumPath.ts';

const lighthouse = 'lighthouse@13.5.0';

const usage = `npm run lighthouse [-- --built] [--page PAGE]

Builds the demo's site for its team, serves it compressed and asks ${lighthouse} for a text page, a month of the calendar
and a KPI: 100 in performance (the median of five runs), accessibility, best practices and SEO, or exit 1. One audit is left
out: is-crawlable, because every page says noindex on purpose, and the gate insists on it. Lighthouse is no dependency:
npx fetches it. --built takes the site of the last time, --page another page than the three.
Example: npm run lighthouse -- --built --page goals.html`;

const kinds = ['audience/home-brewer.html', 'calendar/2026-11.html', 'kpis/engagement-rate-by-reach.html'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Its estimate of the first paint has two values, by whether fonts came a few milliseconds before it on this machine. */
const runs = 5;

const engine = path.resolve(import.meta.dirname, '..');
const site = path.join(engine, '.almanac/lighthouse');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    page: { type: 'string', multiple: true, default: kinds },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else {
  if (!values.built) build();
  process.exitCode = (await measurePages(values.page)) ? 0 : 1;
}

function build(): void {
  const args = ['src/cli/main.ts', 'build', '--out', site];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: engine, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The demo does not build:\n${stderr}`);
}

/** Whether every page has 100 in everything; prints each. */
async function measurePages(pages: readonly string[]): Promise<boolean> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '').replace(/\/$/, '/index.html');
    const file = path.join(site, path.posix.normalize(name));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(name)] ?? 'application/octet-stream';
    const headers = { 'Content-Type': type, 'Cache-Control': 'max-age=31536000' };
    const isText = /text|javascript|json|svg/.test(type);
    response.writeHead(200, isText ? { ...headers, 'Content-Encoding': 'gzip' } : headers);
    response.end(isText ? gzipSync(readFileSync(file)) : readFileSync(file));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  let isPerfect = true;
  for (const page of pages) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await ask(address + page));
    const scores = categories.map((category) => middle(reports.map(({ categories: of }) => of[category]?.score ?? 0)));
    console.log(
      `${page}: ${categories.map((category, index) => `${category} ${Math.round((scores[index] ?? 0) * 100)}`).join(', ')}`,
    );
    if (scores.some((score) => score < 1)) {
      isPerfect = false;
      const short = Object.values(reports[0]?.audits ?? {}).filter(({ score }) => score !== null && score < 0.9);
      for (const { title, score } of short) console.log(`  ${Math.round((score ?? 0) * 100)} ${title}`);
    }
  }
  server.close();
  return isPerfect;
}

/** What Lighthouse says of a page as a phone on a slow network sees it. */
async function ask(address: string): Promise<Report> {
  const { executablePath, env } = await chromiumPath();
  const args = ['--yes', lighthouse, address, '--output=json', '--quiet', '--skip-audits=is-crawlable'];
  const child = spawn('npx', [...args, '--chrome-flags=--headless=new --no-sandbox'], {
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let [out, said] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`Lighthouse failed:\n${said}`);
  return JSON.parse(out) as Report;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
