import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A browser to start, and what its environment needs on a machine without one. */
export interface InstalledBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const cache = path.resolve(import.meta.dirname, '../../.almanac/browser');

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** `CHROMIUM_PATH`, then the packed Chromium of our dependencies (Linux, x64), then a browser of the machine. */
export async function chromiumPath(): Promise<InstalledBrowser> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return { executablePath: named, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  const found = installed[process.platform]?.find((file) => existsSync(file));
  if (found !== undefined) return { executablePath: found, env: {} };
  throw new Error('No browser found. Install Chrome, or set CHROMIUM_PATH to a Chrome, Chromium or Edge binary.');
}

async function unpackedChromium(): Promise<InstalledBrowser> {
  const folder = path.join(cache, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { FONTCONFIG_PATH: path.join(folder, 'fonts'), LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') },
  };
}

async function packageVersion(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const text = await readFile(path.join(path.dirname(main), '../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
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
