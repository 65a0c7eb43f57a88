import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { toText } from '../src/lib/diagnostics/diagnostic.ts';
import { launchBrowser } from '../src/lib/paper/launchBrowser.ts';
import { serveSite } from '../tests/browser/serveSite.ts';
import { buildHostileSite } from '../tests/publish/hostileSite.ts';
import { aliveIn, hostileTexts } from '../tests/support/hostileTexts.ts';

/**
 * npm run proof:hostile: builds the client's site and the team's of a folder in which every text that its reader may see is
 * all 300 hostile texts, lets the gate look at them, reads each page with a parser of HTML and visits it in a browser.
 * Nothing may be alive, and no policy may be violated. It takes about five minutes on two cores.
 */
for (const audience of ['client', 'team'] as const) {
  const root = mkdtempSync(path.join(tmpdir(), 'almanac-hostile-'));
  try {
    const { out, pages, found, unread } = await buildHostileSite(hostileTexts, root, audience);
    const problems = [...unread, ...found].map(
      (one) => `${one.place.file}: ${toText(one, 'en').message.slice(0, 200)}`,
    );
    for (const page of existsSync(out) ? pages : []) {
      const alive = aliveIn(parse(readFileSync(path.join(out, page), 'utf8')));
      problems.push(...alive.map((what) => `${page}: ${what}`));
    }
    if (existsSync(out)) problems.push(...(await visit(out, pages)));
    console.log(`${audience}: ${hostileTexts.length} texts in every field, ${pages.length} pages`);
    console.log(problems.length === 0 ? 'Nothing found.' : problems.slice(0, 50).join('\n'));
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function visit(out: string, pages: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  const server = await serveSite(out);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    await context.exposeFunction('alive', () => problems.push('a text has run'));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    for (const page of pages) {
      const tab = await context.newPage();
      tab.on('console', (message) => {
        if (message.text().startsWith('policy:')) problems.push(`${page}: ${message.text()}`);
      });
      tab.on('dialog', (dialog) => void dialog.dismiss());
      await tab.goto(server.address + page, { waitUntil: 'load' });
      for (const handle of await tab.locator('a[href^="javascript"], [onerror], [onload]').all())
        problems.push(`${page}: ${await handle.evaluate((element) => element.outerHTML.slice(0, 100))}`);
      await tab.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return problems;
}
