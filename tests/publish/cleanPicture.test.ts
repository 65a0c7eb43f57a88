import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '../../src/lib/publish/cleanPicture.ts';

const red = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c00' } });

describe('cleanPicture', () => {
  it('drops where and with what a photo was taken, and turns it upright', async () => {
    const photo = await red(40, 20)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: 'canary-artist' }, IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
    expect(photo.includes('canary-artist')).toBe(true);
    const { value } = await cleanPicture('shelf.jpg', photo);
    expect(Buffer.from(value as Uint8Array).includes('canary-artist')).toBe(false);
    const { exif, xmp, icc, width, height } = await sharp(value as Uint8Array).metadata();
    expect({ exif, xmp, icc, width, height }).toEqual({ width: 20, height: 40 });
  });

  it('makes the longest side 1600 pixels and never enlarges', async () => {
    const big = await cleanPicture('big.png', await red(3200, 800).png().toBuffer());
    const { width, height, format } = await sharp(big.value as Uint8Array).metadata();
    expect({ width, height, format }).toEqual({ width: 1600, height: 800 / 2, format: 'png' });
    const small = await cleanPicture('small.webp', await red(30, 10).webp().toBuffer());
    expect((await sharp(small.value as Uint8Array).metadata()).width).toBe(30);
  });

  it('keeps of an SVG what is drawn, and nothing of who drew it where', async () => {
    const drawn = `<?xml version="1.0"?>
<!-- canary-comment -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="/home/canary/logo.svg" viewBox="0 0 9 9">
  <metadata>canary-person</metadata><path d="M0 0h9v9z"/></svg>`;
    const { value } = await cleanPicture('logo.svg', Buffer.from(drawn));
    expect(Buffer.from(value as Uint8Array).toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
  });

  it('gives the same bytes for the same picture', async () => {
    const photo = await red(300, 200).jpeg().toBuffer();
    expect((await cleanPicture('a.jpg', photo)).value).toEqual((await cleanPicture('b.jpg', photo)).value);
  });

  it.each([
    [
      'build/unreadable-picture',
      'cut.jpg',
      () =>
        red(300, 200)
          .jpeg()
          .toBuffer()
          .then((bytes) => bytes.subarray(0, 400)),
    ],
    ['build/unreadable-picture', 'words.png', async () => Buffer.from('not a picture')],
    ['build/unsafe-svg', 'logo.svg', async () => Buffer.from('<svg onload="x()"/>')],
    ['build/unreadable-picture', 'words.svg', async () => Buffer.from('not a picture')],
    ['build/huge-picture', 'wall.png', () => red(10_000, 5_100).png().toBuffer()],
  ])('%s: %s', async (code, file, bytes) => {
    const { value, diagnostics } = await cleanPicture(file, await bytes());
    expect(value).toBeNull();
    expect(diagnostics.map((found) => `${found.code} ${found.place.file}`)).toEqual([`${code} ${file}`]);
  });
});
