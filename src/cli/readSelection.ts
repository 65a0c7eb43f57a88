import { nearest } from '../lib/diagnostics/nearest.ts';
import type { ExportSettings } from '../lib/exports/schedulers/scheduledPost.ts';
import type { Selection } from '../lib/exports/schedulers/selectPosts.ts';
import { say } from '../lib/language/language.ts';
import type { Playbook } from '../lib/playbook/playbook.ts';
import { type PostStatus, postStatuses } from '../lib/playbook/postStatus.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';
import { checkedDay } from './settings.ts';

/** Which posts are wanted, as the options say it. */
export function readSelection({ values, language }: Call, { records }: Playbook): Selection {
  const day = (name: 'from' | 'to'): string | null => {
    const written = values[name];
    return written === undefined ? null : checkedDay(`--${name}`, written, language);
  };
  const [from, to] = [day('from'), day('to')];
  const text = say(cliMessages, language);
  if (from !== null && to !== null && to < from) throw new Refusal(text.exporting.endBeforeStart(from, to));
  const { channel = null } = values;
  const known = [...records.channels.keys()];
  if (channel !== null && !known.includes(channel)) throw new Refusal(text.importing.noChannel(channel, known));
  return { from, to, channel, statuses: readStatuses(values.status, language), again: values.again === true };
}

function readStatuses(written: string | undefined, language: Call['language']): readonly PostStatus[] {
  const known = Object.keys(postStatuses) as PostStatus[];
  return (written ?? 'approved').split(',').map((part) => {
    const name = part.trim();
    const found = known.find((status) => status === name);
    if (found === undefined)
      throw new Refusal(say(cliMessages, language).valueUnknown('--status', name, known, nearest(name, known)));
    return found;
  });
}

/** The site's address and the ids of accounts: `instagram=4f1c…,facebook=77aa…`. */
export function readSettings({ values, language }: Call, { records }: Playbook): ExportSettings {
  const text = say(cliMessages, language).exporting;
  const { site } = values;
  if (site !== undefined && !(/^https?:\/\//i.test(site) && URL.canParse(site)))
    throw new Refusal(text.noAddress('--site', site));
  const pairs = (values.accounts ?? '').split(',').filter((pair) => pair.trim() !== '');
  const accounts = pairs.map((pair): [string, string] => {
    const [channel = '', account = ''] = pair.split('=').map((part) => part.trim());
    if (!records.channels.has(channel))
      throw new Refusal(say(cliMessages, language).importing.noChannel(channel, [...records.channels.keys()]));
    if (account === '') throw new Refusal(text.noAccount(channel));
    return [channel, account];
  });
  return { site: site ?? null, accounts: Object.fromEntries(accounts) };
}
