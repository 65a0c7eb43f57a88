import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SiteAsset } from '../view/siteAsset.ts';
import { cleanPicture } from './cleanPicture.ts';

/** Writes the pictures that pages show, and no others: drawn anew, so that nothing but the picture is in the file. */
export async function copyAssets(
  assets: readonly SiteAsset[],
  root: string,
  folder: string,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { from, to } of assets) {
    const { value: picture, diagnostics } = await cleanPicture(from, await readFile(path.join(root, from)));
    found.push(...diagnostics);
    if (picture === null) continue;
    const target = path.join(folder, to);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, picture);
  }
  return found;
}
