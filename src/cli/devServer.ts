import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { dev } from 'astro';
import { sortDiagnostics } from '../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import { say } from '../lib/language/language.ts';
import { preparedPages } from '../lib/publish/preparedPages.ts';
import { workFolder } from '../lib/publish/workFolder.ts';
import { writePages } from '../lib/publish/writePages.ts';
import { createMemory, type Memory } from '../lib/source/memory.ts';
import type { Call, ExitCode } from './command.ts';
import { type DevSite, devPages } from './devPages.ts';
import { writeEditorFiles } from './editorFiles.ts';
import { failureText } from './failureText.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { openSite } from './openSite.ts';
import { packageFolder } from './packageFolder.ts';
import { printFindings } from './printFindings.ts';
import { problemsHtml } from './problemsHtml.ts';
import { readPort } from './readPort.ts';
import { atPresent } from './settings.ts';
import { watchFolder } from './watchFolder.ts';

/** `almanac dev`: compiles the client's folder, lets Astro serve the pages, and does it again after every edit until it is stopped. */
export async function devServer(call: Call): Promise<ExitCode> {
  const text = say(cliMessages, call.language);
  const wanted = readPort(call);
  const work = await workFolder(packageFolder);
  const pages = path.join(work, 'pages');
  const site: DevSite = { assets: new Map(), files: new Map(), problems: null, reload: () => undefined };
  // Vite ends the process by itself on SIGTERM, so a `finally` would not be reached.
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  const memory = createMemory();
  await mkdir(pages);
  await compile(call, memory, pages, site);
  const server = await startAstro(pages, path.join(work, 'cache'), wanted, site);
  writeEditorFiles(call.root);
  const { port } = server.address;
  if (port !== wanted) call.io.err(`${text.portTaken(wanted, port)}\n`);
  call.io.out(`${text.serving(`http://localhost:${port}/`)}\n`);
  const watcher = await watchFolder(call.root, () => recompile(call, memory, pages, site));
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

/** Reads what has changed. With an error the pages stay, and the browser is shown what is wrong instead of them. */
async function compile(call: Call, memory: Memory, pages: string, site: DevSite): Promise<number> {
  const { value, diagnostics } = await openSite(call, memory);
  const found = sortDiagnostics(diagnostics);
  printFindings(found, call);
  const broken = value === null || countsOf(found).errors > 0;
  site.problems = broken ? problemsHtml(found, call) : null;
  if (broken) return writePages([], pages);
  site.assets = new Map(value.site.assets.map(({ from, to }) => [to, path.join(call.root, from)]));
  site.files = new Map(value.site.files.map((file) => [file.path, file.text]));
  return writePages(preparedPages(value.site.pages), pages);
}

async function recompile(before: Call, memory: Memory, pages: string, site: DevSite): Promise<void> {
  const { io } = before;
  const started = io.now();
  try {
    const call = atPresent(before);
    const changed = await compile(call, memory, pages, site);
    site.reload();
    if (site.problems === null)
      io.err(`${say(cliMessages, call.language).rebuilt(changed, ((io.now() - started) / 1000).toFixed(1))}\n`);
  } catch (error) {
    // A file that vanished while it was read: the next edit is compiled again.
    io.err(failureText(error, before.language, io.env));
  }
}
