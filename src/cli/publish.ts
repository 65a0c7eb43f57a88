import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { LockedError } from '../lib/publish/lock.ts';
import type { PublishRequest } from '../lib/publish/publishSite.ts';
import { PublishError } from '../lib/publish/publishStep.ts';
import { waive } from '../lib/rules/waivers.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import type { OpenedSite } from './openSite.ts';
import { otherClients } from './otherClients.ts';
import { packageFolder } from './packageFolder.ts';
import { Refusal } from './refusal.ts';

/** Writes a site, or what `disguise` makes of its files, into `out`; `say` is told each step. */
export async function publish(
  { opened, playbook, site }: OpenedSite,
  out: string,
  { root, asOf, language, values, io }: Call,
  say: (step: string) => void,
  disguise?: PublishRequest['disguise'],
): Promise<readonly Diagnostic[]> {
  // Astro takes longer to load than most commands take to run.
  const { publishSite } = await import('../lib/publish/publishSite.ts');
  const { soughtValues } = await import('../lib/publish/gates/soughtValues.ts');
  try {
    return await publishSite({
      site,
      root,
      engine: packageFolder,
      out,
      link: values.link === true,
      sought: playbook.audience === 'client' ? soughtValues(opened, playbook, otherClients(root)) : [],
      judge: (found) => waive(found, opened.folder, asOf),
      disguise,
      verbose: Boolean(io.env.ALMANAC_DEBUG),
      onStep: (step) => say(cliMessages[language].steps[step]),
    });
  } catch (error) {
    if (error instanceof PublishError && error.cause instanceof LockedError)
      throw new Refusal(cliMessages[language].busy(out, error.cause.pid));
    throw error;
  }
}
