import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Site } from '../view/page.ts';
import { copyAssets } from './copyAssets.ts';
import { drawPages } from './drawPages.ts';
import type { Artefact, SoughtValue } from './gates/gate.ts';
import { lookAt } from './gates/gates.ts';
import { indexPages } from './indexPages.ts';
import { publishFolder, type Step } from './publishFolder.ts';
import { inStep, type PublishStep } from './publishStep.ts';
import { removeUnasked } from './removeUnasked.ts';
import { readSiteFiles } from './siteFiles.ts';
import { writeFiles } from './writeFiles.ts';
import { writePages } from './writePages.ts';

export interface PublishRequest {
  readonly site: Site;
  /** The client's folder, for its pictures. */
  readonly root: string;
  /** Where Almanac stands. */
  readonly engine: string;
  readonly out: string;
  /** Make `out` a link that is switched in one step. */
  readonly link: boolean;
  /** What no file of the site may say. */
  readonly sought: readonly SoughtValue[];
  /** Findings as the client takes them: with its waivers. */
  readonly judge: (found: readonly Diagnostic[]) => readonly Diagnostic[];
  /** What is published instead of the finished site: its files, encrypted. */
  readonly disguise?: ((files: readonly Artefact[]) => Promise<readonly Artefact[]>) | undefined;
  readonly verbose: boolean;
  readonly onStep: (step: PublishStep) => void;
}

/**
 * Draws a site beside the old one, looks at it, and puts it in its place: at every moment the output folder holds a whole site.
 * What the pictures and the gates found is returned; with an error among it the old site stays. Throws `PublishError`.
 */
export function publishSite(request: PublishRequest): Promise<readonly Diagnostic[]> {
  const { out, link, engine, onStep } = request;
  return publishFolder({ out, link, engine, onStep, fill: (work, step) => buildInto(work, request, step) });
}

async function buildInto(
  work: string,
  { site, root, engine, sought, judge, disguise, verbose }: PublishRequest,
  step: Step,
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
  const [found] = await Promise.all([step('assets', () => copyAssets(site.assets, root, finished)), indexing]);
  await step('assets', () => writeFiles(site.files, finished));
  const artefacts = await step('gates', () => readSiteFiles(finished));
  const seen = await step('gates', () => lookAt({ site, artefacts, sought }));
  if (disguise !== undefined) await step('encrypt', async () => replaceFiles(finished, await disguise(artefacts)));
  return judge([...found, ...seen]);
}

async function replaceFiles(folder: string, files: readonly Artefact[]): Promise<void> {
  await rm(folder, { recursive: true });
  for (const { path: name, bytes } of files) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
