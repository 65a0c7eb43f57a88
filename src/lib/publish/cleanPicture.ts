import sharp from 'sharp';
import { type Diagnostic, diagnostic, type Findings } from '../diagnostics/diagnostic.ts';
import { svgFault } from '../source/svgFault.ts';

/** Pixels of the longest side on a page: twice the width of the widest column. */
const longestSide = 1600;

/** What draws SVG, loaded where there is one: most sites show photographs only. */
const loadSvgo = () => import('svgo/browser');

/** Changes whenever the same bytes of a file might be drawn as others. */
export async function pictureVersion(file: string): Promise<string> {
  return isSvg(file) ? (await loadSvgo()).VERSION : JSON.stringify([sharp.versions, longestSide]);
}

/** Megapixels that may be opened; more could take the memory of the machine. */
const limit = 50;

/** A picture as a site may publish it: turned upright, at most 1600 pixels long, without EXIF, GPS or XMP. Null with a finding where it can't be. */
export async function cleanPicture(file: string, bytes: Uint8Array): Promise<Findings<Uint8Array | null>> {
  const place = { file, line: 1, column: 1 };
  if (isSvg(file)) {
    const text = new TextDecoder().decode(bytes);
    const fault = svgFault(text, file, place);
    if (fault !== null) return refused(fault);
    const plain = await plainSvg(text);
    if (plain === null) return refused(diagnostic('build/unreadable-picture', place, { path: file }));
    return { value: new TextEncoder().encode(plain), diagnostics: [] };
  }
  const size = await sizeOf(bytes);
  if (size === null) return refused(diagnostic('build/unreadable-picture', place, { path: file }));
  const megapixels = Math.ceil((size.width * size.height) / 1e6);
  if (megapixels > limit) return refused(diagnostic('build/huge-picture', place, { path: file, megapixels, limit }));
  const drawn = await redraw(bytes);
  if (drawn === null) return refused(diagnostic('build/unreadable-picture', place, { path: file }));
  return { value: drawn, diagnostics: [] };
}

/** Without comments, metadata and what an editor writes for itself: names of people and folders among it. Null where it is no SVG. */
async function plainSvg(text: string): Promise<string | null> {
  const { optimize } = await loadSvgo();
  try {
    const { data } = optimize(text, { plugins: ['preset-default'] });
    return /^<svg\b/.test(data) ? data : null;
  } catch {
    return null;
  }
}

function isSvg(file: string): boolean {
  return /\.svg$/i.test(file);
}

function refused(found: Diagnostic): Findings<null> {
  return { value: null, diagnostics: [found] };
}

async function sizeOf(bytes: Uint8Array): Promise<{ width: number; height: number } | null> {
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
}

/** The same format, pixels only: what sharp is not asked to keep, it leaves out. */
async function redraw(bytes: Uint8Array): Promise<Uint8Array | null> {
  return sharp(bytes, { animated: true, failOn: 'error', limitInputPixels: limit * 1e6 })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toBuffer()
    .catch(() => null);
}

const kinds = { exif: 'EXIF', xmp: 'XMP', iptc: 'IPTC', icc: 'ICC', comments: 'comments' } as const;

/** What a finished picture carries beside its pixels, in the words of its standards; of one that does not open, nothing. */
export async function pictureMetadata(bytes: Uint8Array): Promise<readonly string[]> {
  const found = await sharp(bytes)
    .metadata()
    .catch(() => null);
  return found === null ? [] : Object.entries(kinds).flatMap(([key, name]) => (key in found ? [name] : []));
}
