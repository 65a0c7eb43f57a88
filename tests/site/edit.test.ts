import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Call } from '../../src/cli/command.ts';
import { editorServer } from '../../src/cli/editor/editorServer.ts';
import { listenFrom } from '../../src/cli/serveUntilStopped.ts';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { almanac } from '../cli/fakeIo.ts';
import { soundClient } from '../rules/soundClient.ts';
import { clientFolder } from '../support/clientFolder.ts';

const file = 'src/content/posts/first.md';
/** With everything that a careless writer would lose: a comment, single quotes, an odd order, line ends of Windows. */
const post = (soundClient[file] ?? '')
  .replace('title: Three minutes', "title: 'Three minutes' # working title")
  .replace('personas: [brewer]', 'personas:\n  - brewer')
  .replace('channels: [instagram]', 'channels: [telegram, instagram]')
  .replaceAll('\n', '\r\n');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('opens a post, changes title and day, saves: check is green and not another byte has changed', async () => {
  const root = clientFolder({ ...soundClient, [file]: post });
  const io = { env: {}, now: () => 0 } as unknown as Call['io'];
  const server = editorServer({ values: {}, positionals: [], root, asOf: '2026-11-12', language: 'en', io });
  const port = await listenFrom(server, 45_100);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  try {
    await page.goto(`http://localhost:${port}/`);
    await page.getByRole('link', { name: 'Three minutes' }).click();
    await page.getByLabel('Title').fill('Four minutes');
    await page.getByLabel('Day', { exact: true }).fill('2026-11-17');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('status').innerText()).toContain('Saved. Nothing is wrong with this file.');
    const saved = post.replace("'Three minutes' #", 'Four minutes #').replace('2026-11-16', '2026-11-17');
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(saved);
    expect(await almanac(['check', '--root', root])).toMatchObject({
      code: 0,
      out: 'Nothing is wrong.\nErrors: 0, warnings: 0, waived: 0, files: 0.\n',
    });

    // What could not be read afterwards is not written, nor what somebody else changed meanwhile.
    await page.getByLabel('Title').fill('');
    await page.evaluate('document.querySelectorAll("input").forEach((input) => { input.required = false; })');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('status').innerText()).toContain('Not saved');
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(saved);
    const other = saved.replace('no more', 'no less');
    writeFileSync(path.join(root, file), other);
    await page.getByLabel('Title').fill('Five minutes');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('status').innerText()).toContain('changed meanwhile');
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(other);
    expect(new Set(asked)).toEqual(new Set([`localhost:${port}`]));
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
});

it('answers neither another name of this machine nor a form of another page', async () => {
  const root = clientFolder(soundClient);
  const io = { env: {}, now: () => 0 } as unknown as Call['io'];
  const server = editorServer({ values: {}, positionals: [], root, asOf: '2026-11-12', language: 'ru', io });
  const port = await listenFrom(server, 45_200);
  const address = `http://localhost:${port}/edit/posts/first`;
  const post = (origin: string) =>
    fetch(address, { method: 'POST', headers: { origin }, body: new URLSearchParams({ version: 'x' }) });
  expect((await post('https://evil.example')).status).toBe(403);
  const refused = await post(`http://localhost:${port}`);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('файл тем временем изменился');
  expect((await fetch(`http://localhost:${port}/edit/posts/nothing`)).status).toBe(404);
  server.closeAllConnections();
  server.close();
});
