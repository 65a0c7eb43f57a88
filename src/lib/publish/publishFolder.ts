import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { disk, type Files } from './files.ts';
import { lock } from './lock.ts';
import { inStep, type PublishStep } from './publishStep.ts';
import { markAsOurs, siteFolders } from './siteFolder.ts';
import { recover, swap } from './swap.ts';
import { workFolder } from './workFolder.ts';

export type Step = <T>(name: PublishStep, action: () => Promise<T>) => Promise<T>;

export interface FolderRequest {
  readonly out: string;
  /** Make `out` a link that is switched in one step. */
  readonly link?: boolean | undefined;
  /** Where Almanac stands: work is done below it. */
  readonly engine: string;
  readonly onStep: (step: PublishStep) => void;
  /** Writes the whole site into the folder `site` of an empty work folder, and says what is wrong with it. */
  readonly fill: (work: string, step: Step) => Promise<readonly Diagnostic[]>;
  readonly files?: Files;
}

/**
 * Makes a site beside the old one and puts it in its place. What `fill` found is returned; with an error among it the old site stays.
 * Throws `PublishError`, named after the step that failed; the old site then stands too.
 */
export async function publishFolder(request: FolderRequest): Promise<readonly Diagnostic[]> {
  const { engine, fill, files = disk } = request;
  const step: Step = (name, action) => {
    request.onStep(name);
    return inStep(name, action);
  };
  const found = await step('lock', () => siteFolders(request.out, files));
  const folders = request.link === true ? { ...found, isLink: true } : found;
  const release = await step('lock', async () => {
    await files.mkdir(path.dirname(folders.out), { recursive: true });
    return lock(folders.lock, files);
  });
  try {
    const work = await step('recover', async () => {
      await recover(found, files);
      return workFolder(engine, files);
    });
    try {
      const diagnostics = await fill(work, step);
      if (!diagnostics.some(({ severity, waived }) => severity === 'error' && waived === undefined))
        await step('swap', async () => {
          const site = path.join(work, 'site');
          await markAsOurs(site, files);
          await swap(site, folders, files);
        });
      return diagnostics;
    } finally {
      await files.rm(work, { recursive: true, force: true }).catch(() => undefined);
    }
  } finally {
    await release().catch(() => undefined);
  }
}
