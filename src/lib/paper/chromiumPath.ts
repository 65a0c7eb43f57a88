import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A browser to start, and what its environment needs on a machine without one. */
export interface InstalledBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** No browser was found. What to do about it, the command line says. */
export class NoBrowserError extends Error {}

/** What is known of the machine; a test gives its own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isFile: (file: string) => boolean;
  /** Unpacks the Chromium of our optional dependency; null where it is not installed or not made for this machine. */
  readonly packed: () => Promise<InstalledBrowser | null>;
}

const cache = path.resolve(import.meta.dirname, '../../../.almanac/browser');

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** `CHROMIUM_PATH`, then the packed Chromium of our optional dependency (Linux, x64), then a browser of the machine. Throws `NoBrowserError`. */
export async function chromiumPath(machine: Machine = thisMachine): Promise<InstalledBrowser> {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (machine.isFile(named)) return { executablePath: named, env: {} };
    throw new NoBrowserError(named);
  }
  const packed = await machine.packed();
  if (packed !== null) return packed;
  const found = installed[machine.platform]?.find(machine.isFile);
  if (found !== undefined) return { executablePath: found, env: {} };
  throw new NoBrowserError();
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isFile: existsSync,
  packed: async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') return null;
    const version = await packageVersion();
    if (version === null) return null;
    const folder = path.join(cache, `chromium-${version}`);
    if (!existsSync(folder)) await unpackInto(folder);
    return {
      executablePath: path.join(folder, 'chromium'),
      env: { FONTCONFIG_PATH: path.join(folder, 'fonts'), LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') },
    };
  },
};

async function packageVersion(): Promise<string | null> {
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const text = await readFile(path.join(path.dirname(main), '../package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return null;
  }
}

/** The package unpacks to the folder for temporary files and takes whatever Chromium it meets there: give it one of its own, and move it whole. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(path.join(cache, 'unpacking-'));
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  Object.assign(process.env, { TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  await writeFile(path.join(fresh, 'fonts/fonts.conf'), fontsConf(folder));
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
}

/** The package's own file looks in the folders of a cloud machine; without a face for plain text a page would be blank. */
function fontsConf(folder: string): string {
  const folders = [path.join(folder, 'fonts/fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const rows = folders.map((dir) => `  <dir>${dir}</dir>\n`).join('');
  return `<?xml version="1.0"?>\n<fontconfig>\n${rows}  <cachedir>${folder}/fonts-cache</cachedir>\n</fontconfig>\n`;
}
