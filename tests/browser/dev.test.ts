import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { siteCase } from '../site/siteCase.ts';
import { plainEnv } from '../support/plainEnv.ts';

const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Starts `almanac dev`; answers with the address that it prints. */
async function startDev(
  root: string,
  port: number,
): Promise<{ child: ChildProcess; address: string; said: () => string }> {
  const child = spawn(process.execPath, [main, 'dev', '--root', root, '--port', String(port)], { env: plainEnv() });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  while (!/http:\S+/.test(said)) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(said);
  }
  return { child, address: /http:\S+/.exec(said)?.[0] ?? '', said: () => said };
}

/** Waits until the page says something; the page loads itself again while we wait. */
async function shows(tab: Page, text: string): Promise<void> {
  await expect.poll(() => tab.content().catch(() => ''), { timeout: 30_000, interval: 200 }).toContain(text);
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe('dev', () => {
  it('shows edits of content and of CSV without being asked, says what is wrong, and takes the next port', async () => {
    const root = await siteCase('bakery');
    const other = createServer();
    other.listen(0, 'localhost');
    await once(other, 'listening');
    const taken = (other.address() as AddressInfo).port;
    const { child, address, said } = await startDev(root, taken);
    const tab = await browser.newPage();
    try {
      expect(address).not.toBe(`http://localhost:${taken}/`);
      expect(said()).toContain(`Port ${taken} is taken; using `);

      const campaign = path.join(root, 'src/content/campaigns/advent.md');
      await tab.goto(`${address}campaigns/advent.html`);
      await shows(tab, 'Advent bread');
      edit(campaign, 'One bread for each Sunday.', 'A loaf for each Sunday.');
      await shows(tab, 'A loaf for each Sunday.');

      edit(campaign, 'kind: organic', 'kind: organik');
      await shows(tab, 'src/content/campaigns/advent.md:4:7');
      expect(said()).toContain('--> src/content/campaigns/advent.md:4:7');
      edit(campaign, 'kind: organik', 'kind: organic');
      await shows(tab, 'A loaf for each Sunday.');

      await tab.goto(`${address}sources.html`);
      await shows(tab, 'instagram.csv');
      edit(path.join(root, 'data/instagram.csv'), '2026-11-03,', '2026-11-03x,');
      await shows(tab, 'data/instagram.csv:4:1');
    } finally {
      await tab.close();
      other.close();
      child.kill('SIGINT');
      await once(child, 'exit');
    }
  });
});
