import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../src/lib/paper/launchBrowser.ts';

const usage = `npm run look -- <file or address> out.png [--width 1280] [--height 900] [--dark] [--print]

Draws one page as a picture, the whole of its height. --print draws it as paper would show it.
Example: npm run look -- dist/goals.html goals.png --width 360 --dark`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [page, out] = positionals;

if (values.help || page === undefined || out === undefined) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  await look(existsSync(page) ? pathToFileURL(resolve(page)).href : page, out);
}

async function look(address: string, picture: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({
      viewport: { width: Number(values.width), height: Number(values.height) },
      colorScheme: values.dark ? 'dark' : 'light',
    });
    tab.on('console', (message) => console.error(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => console.error(`error: ${error.message}`));
    await tab.goto(address, { waitUntil: 'load' });
    if (values.print) await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) console.error(`The page is ${wide} px wider than the window.`);
    await tab.screenshot({ path: picture, fullPage: true });
  } finally {
    await browser.close();
  }
}
