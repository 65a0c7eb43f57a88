import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Findings } from '../diagnostics/diagnostic.ts';
import type { KeptBytes } from '../source/keptBytes.ts';
import { cleanPicture, pictureVersion } from './cleanPicture.ts';

/** Bytes of the seal before a kept picture. */
const sealLength = 32;

/**
 * A picture as a site may publish it, from `kept` where the same bytes were drawn by the same program before: to draw a
 * picture takes longer than to draw its page. What bears no seal of ours, or has a damaged byte, is drawn anew. The gates
 * look at either alike.
 */
export async function recallPicture(
  kept: KeptBytes,
  file: string,
  bytes: Uint8Array,
): Promise<Findings<Uint8Array | null>> {
  const kind = path.extname(file).toLowerCase();
  const name = createHash('sha256')
    .update(`${await pictureVersion(file)}\n${kind}\n`)
    .update(bytes)
    .digest('hex');
  const known = kept.read(name);
  const picture = known?.subarray(sealLength);
  if (picture !== undefined && known?.subarray(0, sealLength).equals(sealOf(name, picture)))
    return { value: picture, diagnostics: [] };
  const cleaned = await cleanPicture(file, bytes);
  if (cleaned.value !== null) kept.write(name, [sealOf(name, cleaned.value), cleaned.value]);
  return cleaned;
}

function sealOf(name: string, picture: Uint8Array): Buffer {
  return createHash('sha256').update(name).update(picture).digest();
}
