import sharp from 'sharp';

/** A pixel is another one when some channel is this far off: edges of letters are a little different on every machine. */
const mostOff = 64;

/** The share of a picture that is not as it was: 0 for the same, 1 for another size. */
export async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map(pixelsOf));
  if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1;
  let off = 0;
  for (let at = 0; at < a.data.length; at += 3) {
    const isOff = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > mostOff,
    );
    if (isOff) off += 1;
  }
  return off / (a.width * a.height);
}

async function pixelsOf(picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
