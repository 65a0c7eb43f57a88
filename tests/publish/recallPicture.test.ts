import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '../../src/lib/publish/cleanPicture.ts';
import { recallPicture } from '../../src/lib/publish/recallPicture.ts';
import { keptBytes } from '../../src/lib/source/keptBytes.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const picture = (background: string) =>
  sharp({ create: { width: 40, height: 20, channels: 3, background } })
    .withExif({ IFD0: { Artist: 'canary-artist' } })
    .jpeg()
    .toBuffer();

const bytesOf = async (found: Promise<{ value: Uint8Array | null }>) => Buffer.from((await found).value ?? []);

describe('a picture that was drawn before', () => {
  it('is the same as drawn anew, and is kept once', async () => {
    const folder = temporaryFolder();
    const red = await picture('#c00');
    const drawn = await bytesOf(cleanPicture('red.jpg', red));
    for (const file of ['red.jpg', 'red.jpg', 'other/RED.JPG'])
      expect(await bytesOf(recallPicture(keptBytes(folder), file, red))).toEqual(drawn);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(drawn.includes('canary-artist')).toBe(false);
  });

  it('is drawn anew where a byte is damaged, or another picture stands under its name', async () => {
    const folder = temporaryFolder();
    const [red, blue] = [await picture('#c00'), await picture('#00c')];
    const drawn = await bytesOf(recallPicture(keptBytes(folder), 'red.jpg', red));
    const [name = ''] = readdirSync(folder);
    const whole = readFileSync(path.join(folder, name));
    for (const at of [0, 31, 32, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(path.join(folder, name), damaged);
      expect(await bytesOf(recallPicture(keptBytes(folder), 'red.jpg', red))).toEqual(drawn);
    }
    await recallPicture(keptBytes(folder), 'blue.jpg', blue);
    const other = readdirSync(folder).find((one) => one !== name) ?? '';
    writeFileSync(path.join(folder, name), readFileSync(path.join(folder, other)));
    expect(await bytesOf(recallPicture(keptBytes(folder), 'red.jpg', red))).toEqual(drawn);
  });

  it('keeps nothing of what is no picture', async () => {
    const folder = temporaryFolder();
    const { value, diagnostics } = await recallPicture(keptBytes(folder), 'red.jpg', Buffer.from('no picture'));
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['build/unreadable-picture']]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
