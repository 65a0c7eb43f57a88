import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import type { SiteFile } from '../lib/exports/siteFile.ts';
import { say } from '../lib/language/language.ts';
import { hosts } from '../lib/publish/hosting/hosts.ts';
import { LockedError } from '../lib/publish/lock.ts';
import type { PublishRequest } from '../lib/publish/publishSite.ts';
import { PublishError } from '../lib/publish/publishStep.ts';
import { waive } from '../lib/rules/waivers.ts';
import { buildFacts } from './buildFacts.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import type { OpenedSite } from './openSite.ts';
import { otherClients } from './otherClients.ts';
import { packageFolder } from './packageFolder.ts';
import { Refusal } from './refusal.ts';

/** The file by which a host is told the headers of a site. */
export function headersFor(host: string): SiteFile {
  const file = hosts.find(({ id }) => id === host)?.file;
  if (file == null) throw new Error(`no file of headers for ${host}`);
  return { path: file.path, text: file.text() };
}

/** Writes a site, or what `disguise` makes of its files, into `out`; `tell` is told each step. */
export async function publish(
  { opened, playbook, site }: OpenedSite,
  out: string,
  { root, asOf, language, values, io }: Call,
  tell: (step: string) => void,
  disguise?: PublishRequest['disguise'],
): Promise<readonly Diagnostic[]> {
  // Astro takes longer to load than most commands take to run.
  const { publishSite } = await import('../lib/publish/publishSite.ts');
  const { soughtValues } = await import('../lib/publish/gates/soughtValues.ts');
  try {
    return await publishSite({
      site: values.headers === undefined ? site : { ...site, files: [...site.files, headersFor(values.headers)] },
      root,
      engine: packageFolder,
      out,
      link: values.link === true,
      sought: playbook.audience === 'client' ? soughtValues(opened, playbook, otherClients(root)) : [],
      judge: (found) => waive(found, opened.folder, asOf),
      made: playbook.audience === 'team' ? buildFacts(opened) : null,
      disguise,
      verbose: Boolean(io.env.ALMANAC_DEBUG),
      onStep: (step) => tell(say(cliMessages, language).steps[step]),
    });
  } catch (error) {
    if (error instanceof PublishError && error.cause instanceof LockedError)
      throw new Refusal(say(cliMessages, language).busy(out, error.cause.pid));
    throw error;
  }
}
