import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Site } from '../view/page.ts';
import { copyAssets } from './copyAssets.ts';
import { drawPages } from './drawPages.ts';
import { gates } from './gate.ts';
import { indexPages } from './indexPages.ts';
import { lock } from './lock.ts';
import { inStep, type PublishStep } from './publishStep.ts';
import { removeUnasked } from './removeUnasked.ts';
import { markAsOurs, siteFolders } from './siteFolder.ts';
import { recover, swap } from './swap.ts';
import { workFolder } from './workFolder.ts';
import { writePages } from './writePages.ts';

export interface PublishRequest {
  readonly site: Site;
  /** The client's folder, for its pictures. */
  readonly root: string;
  /** Where Almanac stands. */
  readonly engine: string;
  readonly out: string;
  readonly verbose: boolean;
  readonly onStep: (step: PublishStep) => void;
}

/**
 * Draws a site beside the old one, looks at it, and puts it in its place: at every moment the output folder holds a whole site.
 * What the pictures and the gates found is returned; with an error among it the old site stays. Throws `PublishError`.
 */
export async function publishSite(request: PublishRequest): Promise<readonly Diagnostic[]> {
  const step = <T>(name: PublishStep, action: () => Promise<T>): Promise<T> => {
    request.onStep(name);
    return inStep(name, action);
  };
  const folders = await step('lock', () => siteFolders(request.out));
  const release = await step('lock', async () => {
    await mkdir(path.dirname(folders.out), { recursive: true });
    return lock(folders.lock);
  });
  try {
    const work = await step('recover', async () => {
      await recover(folders);
      return workFolder(request.engine);
    });
    try {
      const found = await buildInto(work, request, step);
      if (!found.some(({ severity }) => severity === 'error'))
        await step('swap', () => swap(path.join(work, 'site'), folders));
      return found;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  } finally {
    await release();
  }
}

async function buildInto(
  work: string,
  { site, root, engine, verbose }: PublishRequest,
  step: <T>(name: PublishStep, action: () => Promise<T>) => Promise<T>,
): Promise<readonly Diagnostic[]> {
  const finished = path.join(work, 'site');
  const pages = path.join(work, 'pages');
  await step('pages', () => mkdir(pages).then(() => writePages(site, pages)));
  await step('draw', async () => {
    await drawPages({ engine, pages, site: finished, cache: path.join(work, 'cache') }, verbose);
    await removeUnasked(site, finished);
  });
  // Pagefind is a program of its own: it indexes while we draw pictures.
  const indexing = inStep('search', () => indexPages(finished));
  const [pictures] = await Promise.all([step('assets', () => copyAssets(site.assets, root, finished)), indexing]);
  const found = [...pictures];
  await step('gates', async () => {
    await markAsOurs(finished);
    for (const gate of gates) found.push(...(await gate(finished, site)));
  });
  return found;
}
