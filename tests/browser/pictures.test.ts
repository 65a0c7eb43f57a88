import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, inject, it } from 'vitest';
import { difference } from '../../scripts/pictures/difference.ts';
import { type Picture, pictureFile } from '../../scripts/pictures/pictureList.ts';
import { takePicture } from '../../scripts/pictures/takePicture.ts';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';

const references = path.join(import.meta.dirname, 'pictures');

/** Parts in all their states; the other references are compared by `npm run pictures`. */
const compared: readonly Picture[] = [{ client: 'en', page: 'design.html', mode: 'wide' }];

const isPackedChromium = process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROMIUM_PATH;

it.runIf(isPackedChromium)('parts look as they did; if they should not: npm run pictures -- --write', async () => {
  const browser = await launchBrowser();
  const shares = [];
  for (const picture of compared) {
    const taken = await takePicture(browser, inject('demo'), picture);
    shares.push([
      pictureFile(picture),
      await difference(readFileSync(path.join(references, pictureFile(picture))), taken),
    ]);
  }
  await browser.close();
  expect(shares.filter(([, share]) => Number(share) > 0.02)).toEqual([]);
});

it('a picture differs from another by the share of pixels that are not the same', async () => {
  const white = sharp({ create: { width: 10, height: 10, channels: 3, background: '#fff' } });
  const black = await sharp({ create: { width: 5, height: 2, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  const plain = await white.clone().png().toBuffer();
  const marked = await white
    .clone()
    .composite([{ input: black, left: 0, top: 0 }])
    .png()
    .toBuffer();
  expect(await difference(plain, plain)).toBe(0);
  expect(await difference(plain, marked)).toBe((5 * 2) / (10 * 10));
  expect(await difference(plain, black)).toBe(1);
});
