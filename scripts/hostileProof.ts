import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { launchBrowser } from '../src/lib/paper/launchBrowser.ts';
import { serveSite } from '../tests/browser/serveSite.ts';
import { buildHostileSite } from '../tests/publish/hostileSite.ts';
import { aliveIn, hostileTexts } from '../tests/support/hostileTexts.ts';

/**
 * npm run proof:hostile: builds a client's site in which every text that the client may read is all 300 hostile texts,
 * reads each page with a parser of HTML and visits it in a browser. Nothing may be alive, and no policy may be violated.
 */
const root = mkdtempSync(path.join(tmpdir(), 'almanac-hostile-'));
try {
  const { out, pages } = await buildHostileSite(hostileTexts, root);
  const problems: string[] = [];
  for (const page of pages) {
    const alive = aliveIn(parse(readFileSync(path.join(out, page), 'utf8')));
    problems.push(...alive.map((what) => `${page}: ${what}`));
  }
  problems.push(...(await visit(out, pages)));
  console.log(`${hostileTexts.length} texts in every field, ${pages.length} pages`);
  console.log(problems.length === 0 ? 'Nothing found.' : problems.slice(0, 50).join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
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
