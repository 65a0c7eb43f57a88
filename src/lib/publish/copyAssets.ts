import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeptBytes } from '../source/keptBytes.ts';
import type { SiteAsset } from '../view/siteAsset.ts';
import { recallPicture } from './recallPicture.ts';
import { writeFiles } from './writeFiles.ts';

/** Pictures that are open at a time: one may take hundreds of megabytes while it is drawn anew. */
const atOnce = 3;

/** Writes the pictures that pages show, and no others: drawn anew, so that nothing but the picture is in the file. */
export async function copyAssets(
  assets: readonly SiteAsset[],
  root: string,
  folder: string,
  kept: KeptBytes,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (let at = 0; at < assets.length; at += atOnce) {
    const some = assets.slice(at, at + atOnce);
    const seen = await Promise.all(some.map((asset) => copyAsset(asset, root, folder, kept)));
    found.push(...seen.flat());
  }
  kept.prune();
  return found;
}

async function copyAsset(
  { from, to }: SiteAsset,
  root: string,
  folder: string,
  kept: KeptBytes,
): Promise<readonly Diagnostic[]> {
  const { value: picture, diagnostics } = await recallPicture(kept, from, await readFile(path.join(root, from)));
  if (picture !== null) writeFiles([[to, picture]], folder);
  return diagnostics;
}
