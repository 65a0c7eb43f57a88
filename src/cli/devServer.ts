import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { dev } from 'astro';
import { watch } from 'chokidar';
import { sortDiagnostics } from '../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import { workFolder } from '../lib/publish/workFolder.ts';
import { writePages } from '../lib/publish/writePages.ts';
import type { Call, ExitCode } from './command.ts';
import { type DevSite, devPages } from './devPages.ts';
import { writeEditorFiles } from './editorFiles.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { openSite } from './openSite.ts';
import { packageFolder } from './packageFolder.ts';
import { printFindings } from './printFindings.ts';
import { problemsHtml } from './problemsHtml.ts';
import { readPort } from './readPort.ts';

/** How long edits are gathered, in milliseconds: an editor writes a file in several strokes. */
const quiet = 60;

/** `almanac dev`: compiles the client's folder, lets Astro serve the pages, and does it again after every edit until it is stopped. */
export async function devServer(call: Call): Promise<ExitCode> {
  const text = cliMessages[call.language];
  const wanted = readPort(call);
  const work = await workFolder(packageFolder);
  const pages = path.join(work, 'pages');
  const site: DevSite = { assets: new Map(), problems: null, reload: () => undefined };
  // Vite ends the process by itself on SIGTERM, so a `finally` would not be reached.
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  await mkdir(pages);
  await compile(call, pages, site);
  const server = await startAstro(pages, path.join(work, 'cache'), wanted, site);
  writeEditorFiles(call.root);
  const { port } = server.address;
  if (port !== wanted) call.io.err(`${text.portTaken(wanted, port)}\n`);
  call.io.out(`${text.serving(`http://localhost:${port}/`)}\n`);
  const watcher = watchFolder(call, () => recompile(call, pages, site));
  await call.io.stopped();
  await Promise.all([watcher.close(), server.stop()]);
  return 0;
}

function startAstro(pages: string, cacheDir: string, port: number, site: DevSite) {
  process.env.ALMANAC_PAGES = pages;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  process.env.ASTRO_DEV_BACKGROUND = '0';
  return dev({ root: packageFolder, cacheDir, server: { port }, logLevel: 'error', integrations: [devPages(site)] });
}

/** Reads everything anew. With an error the pages stay, and the browser is shown what is wrong instead of them. */
async function compile(call: Call, pages: string, site: DevSite): Promise<number> {
  const { value, diagnostics } = await openSite(call);
  const found = sortDiagnostics(diagnostics);
  printFindings(found, call);
  const broken = value === null || countsOf(found).errors > 0;
  site.problems = broken ? problemsHtml(found, call) : null;
  if (!broken) site.assets = new Map(value.site.assets.map(({ from, to }) => [to, path.join(call.root, from)]));
  return writePages(broken ? { pages: [], assets: [] } : value.site, pages);
}

async function recompile(call: Call, pages: string, site: DevSite): Promise<void> {
  const started = call.io.now();
  const changed = await compile(call, pages, site);
  site.reload();
  if (site.problems === null)
    call.io.err(`${cliMessages[call.language].rebuilt(changed, ((call.io.now() - started) / 1000).toFixed(1))}\n`);
}

function watchFolder({ root }: Call, onEdit: () => Promise<void>) {
  const folders = ['src/content', 'data'].map((name) => path.join(root, name));
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return watch(folders, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onEdit);
    }, quiet);
  });
}
