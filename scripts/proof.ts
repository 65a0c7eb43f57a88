import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../src/lib/paper/launchBrowser.ts';
import { serveSite } from '../tests/browser/serveSite.ts';
import { axeProof, modes } from './proof/axeProof.ts';
import { cutProof, rooms } from './proof/cutProof.ts';
import { keyboardProof } from './proof/keyboardProof.ts';
import { pageNames } from './proof/pageNames.ts';
import { moved, watchTab } from './proof/watchTab.ts';

const usage = `npm run proof -- [SITE…] [--only TEXT] [--built]

Looks at every page of the sites of both demo clients, or of the sites named, through axe in light and dark at 320, 768
and 1280 pixels and as paper; walks through it with the keyboard; measures how far it moves; and looks whether anything is
too wide, cut or written over something else on a phone, at a zoom of 200 % and at twice the size of text.
--only takes pages whose path holds TEXT, --built the sites of the last time. It takes about two seconds a page.
Example: npm run proof -- dist --only kpis/`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const engine = path.resolve(import.meta.dirname, '..');
const folder = path.join(engine, '.almanac/proof');

if (values.help) console.log(usage);
else {
  const sites = positionals.length > 0 ? positionals.map((site) => path.resolve(site)) : demoSites();
  const found = await proofOf(sites);
  console.log(found.length === 0 ? 'Nothing found.' : found.join('\n'));
  process.exitCode = found.length === 0 ? 0 : 1;
}

/** Both demo clients, for the team and for the client. */
function demoSites(): string[] {
  const roots = [engine, path.join(engine, 'examples/polyus')];
  return roots.flatMap((root) =>
    ['team', 'client'].map((audience) => {
      const out = path.join(folder, `${path.basename(root)}-${audience}`);
      if (values.built && existsSync(out)) return out;
      const args = ['src/cli/main.ts', 'build', '--root', root, '--audience', audience, '--out', out];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: engine, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${out} does not build:\n${stderr}`);
      return out;
    }),
  );
}

async function proofOf(sites: readonly string[]): Promise<string[]> {
  const browser = await launchBrowser();
  const found: string[] = [];
  try {
    for (const site of sites) {
      const server = await serveSite(site);
      const names = pageNames(site).filter((name) => name.includes(values.only));
      console.error(`${site}: ${names.length} pages`);
      for (const name of names) {
        const context = await browser.newContext();
        const tab = await context.newPage();
        const troubles = await watchTab(tab, server.address);
        await tab.setViewportSize({ width: 1280, height: 900 });
        await tab.goto(server.address + name);
        const lines = await moved(tab);
        for (const room of rooms) lines.push(...(await cutProof(tab, room)));
        for (const mode of modes) lines.push(...(await axeProof(tab, mode)));
        await tab.emulateMedia({ media: 'screen', colorScheme: 'light' });
        lines.push(...(await keyboardProof(tab)), ...(await troubles()));
        for (const line of lines) console.error(`${name}: ${line}`);
        found.push(...lines.map((line) => `${path.basename(site)}/${name}: ${line}`));
        await context.close();
      }
      server.close();
    }
  } finally {
    await browser.close();
  }
  return found;
}
