import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { type Picture, pictureModes } from './pictureList.ts';

/** Pixels of a page from its top on: enough to see how it is made, little enough to keep. */
const tallest = 1800;

/** A page of a built site at half its size, in sixteen colours. */
export async function takePicture(browser: Browser, site: string, { page, mode }: Picture): Promise<Buffer> {
  const { width, scheme, media } = pictureModes[mode];
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  try {
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(path.join(site, page)).href, { waitUntil: 'load' });
    await tab.emulateMedia({ media, colorScheme: scheme });
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const whole = sharp(await tab.screenshot({ fullPage: true }));
    const { height = tallest } = await whole.metadata();
    const top = await whole.extract({ left: 0, top: 0, width, height: Math.min(height, tallest) }).toBuffer();
    return await sharp(top)
      .resize({ width: Math.round(width / 2) })
      .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 })
      .toBuffer();
  } finally {
    await context.close();
  }
}
