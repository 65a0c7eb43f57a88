import { say } from '../lib/language/language.ts';
import { objectionTo } from '../lib/publish/siteFolder.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { packageFolder } from './packageFolder.ts';
import { Refusal } from './refusal.ts';

/** Only folders that are new, empty or written by Almanac are replaced. */
export async function refuseForeignFolder(out: string, { root, language }: Call): Promise<void> {
  const objection = await objectionTo(out, root, packageFolder);
  const text = say(cliMessages, language);
  if (objection === 'sources') throw new Refusal(text.outHoldsSources(out));
  if (objection === 'foreign') throw new Refusal(text.outsideOwn(out));
}
