import { say } from '../../language/language.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { postStatuses } from '../../playbook/postStatus.ts';
import type { Slot } from '../../playbook/slots.ts';
import { heads } from '../words.ts';
import { spreadsheetCsv } from './spreadsheetCsv.ts';

/** One row a column of the plan as a table. Ids are written where `almanac import` reads ids. */
const columns = {
  date: ({ day }) => day ?? '',
  time: ({ time }) => time ?? '',
  channel: ({ channel }) => channel.id,
  format: ({ format }) => format,
  title: ({ post }) => post.title,
  text: ({ caption }) => caption,
  hashtags: ({ hashtags }) => hashtags.join(' '),
  link: ({ link }) => link ?? '',
  pillar: ({ post }) => post.pillar ?? '',
  campaign: ({ post }) => post.campaign ?? '',
  goals: ({ post }) => post.goals.join(', '),
  personas: ({ post }) => post.personas.join(', '),
  owner: ({ post }) => post.owner ?? '',
  status: ({ status }, { language }) => say(postStatuses[status], language),
  post: ({ post }) => post.id,
} as const satisfies Partial<Record<keyof typeof heads, (slot: Slot, playbook: Playbook) => string>>;

/** The plan as a spreadsheet: a row a post and channel, in the order of the plan. */
export function planTable(slots: readonly Slot[], playbook: Playbook): string {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const rows = slots.map((slot) => names.map((name) => (columns[name] as (typeof columns)['status'])(slot, playbook)));
  return spreadsheetCsv([names.map((name) => say(heads[name], playbook.language)), ...rows], playbook.language);
}
