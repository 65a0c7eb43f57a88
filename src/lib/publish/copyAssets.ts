import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SiteAsset } from '../view/page.ts';

/** stub */
export async function copyAssets(
  assets: readonly SiteAsset[],
  root: string,
  folder: string,
): Promise<readonly Diagnostic[]> {
  for (const { from, to } of assets) {
    const target = path.join(folder, to);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, await readFile(path.join(root, from)));
  }
  return [];
}
