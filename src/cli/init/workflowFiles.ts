import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile } from '../../lib/exports/siteFile.ts';
import { packageFolder } from '../packageFolder.ts';

/** Workflows that test Almanac itself, not a client. */
const ours: readonly string[] = ['lighthouse.yml', 'test.yml'];

/** The workflows of this repository for one that holds content and data only: they name the action where these name their own folder. */
export function workflowFiles(engine: string): SiteFile[] {
  const folder = '.github/workflows';
  return readdirSync(path.join(packageFolder, folder))
    .filter((name) => !ours.includes(name))
    .toSorted()
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(path.join(packageFolder, folder, name), 'utf8').replaceAll('uses: ./\n', `uses: ${engine}\n`),
    }));
}
