import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { keptBytes } from '../source/keptBytes.ts';
import type { Site } from '../view/page.ts';
import { type BuildFacts, buildManifest, manifestFile } from './buildManifest.ts';
import { copyAssets } from './copyAssets.ts';
import { drawPages } from './drawPages.ts';
import type { Artefact, SoughtValue } from './gates/gate.ts';
import { lookAt } from './gates/gates.ts';
import { memoryFile } from './memoryFile.ts';
import { preparedPages } from './preparedPages.ts';
import { publishFolder, type Step } from './publishFolder.ts';
import { inStep, type PublishStep } from './publishStep.ts';
import { openSearchIndex } from './searchIndex.ts';
import { readSiteFiles } from './siteFiles.ts';
import { openTemplates } from './templates.ts';
import { writeFiles } from './writeFiles.ts';

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
  /** What the manifest says of where the site came from; null for a site without one. */
  readonly made: BuildFacts | null;
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
  { site, root, engine, sought, judge, made, disguise, verbose }: PublishRequest,
  step: Step,
): Promise<readonly Diagnostic[]> {
  const finished = path.join(work, 'site');
  const name = `${site.audience} ${root}`;
  await mkdir(finished);
  const drawing = async () => {
    const templates = await openTemplates(engine, verbose);
    const asked = preparedPages(site.pages);
    const index = await openSearchIndex(memoryFile(engine, 'search', name), templates.version, asked);
    try {
      await drawPages(templates, memoryFile(engine, 'drawn', name), finished, asked, index.add);
      await inStep('search', async () => writeFiles(await index.files(), finished));
    } finally {
      await index.close();
    }
  };
  // Pictures take another core than pages, and Pagefind is a program of its own.
  const [found] = await together(
    step('assets', () => copyAssets(site.assets, root, finished, keptBytes(path.join(engine, '.almanac', 'pictures')))),
    step('draw', drawing),
  );
  const files = site.files.map((file) => [file.path, file.text] as const);
  await step('assets', async () => writeFiles(files, finished));
  const artefacts = await step('gates', async () => readSiteFiles(finished));
  const seen = await step('gates', () => lookAt({ site, artefacts, sought }));
  if (made !== null)
    await step('gates', () => writeFile(path.join(finished, manifestFile), buildManifest(made, artefacts)));
  if (disguise !== undefined) await step('encrypt', async () => replaceFiles(finished, await disguise(artefacts)));
  return judge([...found, ...seen]);
}

async function replaceFiles(folder: string, files: readonly Artefact[]): Promise<void> {
  await rm(folder, { recursive: true });
  writeFiles(
    files.map(({ path: name, bytes }) => [name, bytes] as const),
    folder,
  );
}

/** The results of two works at a time; what one of them throws is thrown once both have ended: nobody writes on behind us. */
async function together<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
