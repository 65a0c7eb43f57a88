import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../lib/diagnostics/nearest.ts';
import { filesChangedSince } from '../../lib/history/filesChangedSince.ts';
import { say } from '../../lib/language/language.ts';
import { approvalParts } from '../../lib/playbook/approvals/approvalParts.ts';
import { changedParts } from '../../lib/playbook/approvals/approvalState.ts';
import { hashOfFile } from '../../lib/playbook/approvals/settleApprovals.ts';
import type { PlaybookRecord } from '../../lib/playbook/playbook.ts';
import type { Approval } from '../../lib/schema/records/post.ts';
import { addItem } from '../../lib/source/addItem.ts';
import type { ClientFolder } from '../../lib/source/readClientFolder.ts';
import type { Call, Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { noRevision } from '../noRevision.ts';
import { openWithTexts } from '../openWithTexts.ts';
import type { OptionRow } from '../options.ts';
import { printFindings } from '../printFindings.ts';
import { Refusal } from '../refusal.ts';
import { checkedDay } from '../settings.ts';

const ownOptions = {
  by: {
    type: 'string',
    value: 'ID',
    text: { en: 'Who approves: an id of the team in client.yaml.', ru: 'Кто согласует: id из team в client.yaml.' },
  },
  login: {
    type: 'string',
    value: 'LOGIN',
    text: {
      en: 'Instead of --by: a login that reviewers of client.yaml names.',
      ru: 'Вместо --by: логин, названный в reviewers файла client.yaml.',
    },
  },
  on: {
    type: 'string',
    value: 'DATE',
    text: { en: 'The day of the approval. Default: today.', ru: 'День согласования. По умолчанию сегодня.' },
  },
  for: {
    type: 'string',
    value: 'agency|client',
    allowed: ['agency', 'client'],
    text: {
      en: 'For whom they speak. Default: their side in team.',
      ru: 'От чьего имени. По умолчанию — сторона (side) из team.',
    },
  },
  since: {
    type: 'string',
    value: 'REV',
    text: {
      en: 'All posts that were changed since this revision, such as main.',
      ru: 'Все публикации, изменённые с этой ревизии, например main.',
    },
  },
} as const satisfies Record<string, OptionRow>;

type OwnValues = Readonly<Partial<Record<keyof typeof ownOptions, string>>>;
type Post = PlaybookRecord<'posts'>;

export const approve = {
  name: 'approve',
  summary: { en: 'record an approval of posts', ru: 'записать согласование публикаций' },
  description: {
    en: 'Writes into each post who approved it, when, for whom, and fingerprints of its text, pictures, links, time and channels. Any later change of these is then seen. Nothing else of the file changes; commit it as any edit.',
    ru: 'Записывает в каждую публикацию, кто её согласовал, когда, от чьего имени, и отпечатки текста, картинок, ссылок, времени и каналов. Любая их правка потом видна. Больше в файле ничего не меняется; закоммитьте его как обычную правку.',
  },
  positional: {
    name: 'POST…',
    text: { en: 'Ids of posts, or their files.', ru: 'Id публикаций или их файлы.' },
  },
  options: ['dry-run'],
  own: ownOptions,
  example: 'almanac approve 2026-11-18-two-pours --by vera',
  run: async (call) => {
    const text = say(cliMessages, call.language).approving;
    const { value, diagnostics } = openWithTexts(call);
    if (value === null) {
      printFindings(diagnostics, call);
      return 1;
    }
    const { folder, playbook } = value;
    const posts = chosenPosts(playbook.records.posts, call);
    const who = approver(folder, call);
    const hash = hashOfFile(folder);
    for (const post of posts) {
      const approval = { ...who, of: approvalParts(post, hash) };
      const isThere = post.approvals.some((one) => one.for === who.for && changedParts(one, approval.of).length === 0);
      if (isThere) {
        call.io.out(`${text.already(post.id, who.for)}\n`);
        continue;
      }
      if (!call.values['dry-run']) record(path.join(call.root, post.file), approval);
      call.io.out(`${(call.values['dry-run'] ? text.would : text.done)(post.id, who.by, who.for)}\n`);
    }
    return 0;
  },
} satisfies Command;

function chosenPosts(posts: ReadonlyMap<string, Post>, { positionals, values, root, language }: Call): Post[] {
  const { since } = values as OwnValues;
  const text = say(cliMessages, language);
  if (positionals.length === 0 && since === undefined) throw new Refusal(text.argumentMissing('approve', 'POST'));
  const named = positionals.map((name) => {
    const isNamed = ({ file }: Post) =>
      [path.resolve(name), path.resolve(root, name)].includes(path.resolve(root, file));
    const post = posts.get(name) ?? [...posts.values()].find(isNamed);
    if (post === undefined) throw new Refusal(text.approving.noPost(name, nearest(name, posts.keys())));
    return post;
  });
  if (since === undefined) return named;
  const changed = filesChangedSince(root, since);
  if (changed === null) throw noRevision(since, '', { root, language });
  const files = new Set(changed);
  return [...new Set([...named, ...[...posts.values()].filter(({ file }) => files.has(file))])];
}

function approver({ client }: ClientFolder, { values, asOf, language }: Call): Omit<Approval, 'of'> {
  const { by, login, on, for: side } = values as OwnValues & { for?: Approval['for'] };
  const text = say(cliMessages, language).approving;
  const { team, reviewers } = client.fields;
  const id = by ?? Object.entries(reviewers).find(([, name]) => name.toLowerCase() === login?.toLowerCase())?.[0];
  if (id === undefined) throw new Refusal(login === undefined ? text.whoMissing : text.noReviewer(login));
  const member = team.find((one) => one.id === id);
  if (member === undefined)
    throw new Refusal(
      text.noMember(
        id,
        team.map((one) => one.id),
      ),
    );
  return {
    by: id,
    on: on === undefined ? asOf : checkedDay('--on', on, language),
    for: side ?? member.side,
  };
}

function record(file: string, { by, on, for: side, of }: Approval): void {
  const parts = Object.entries(of).map(([part, print]) => `${part}: "${print}"`);
  const item = `{ by: ${by}, on: ${on}, for: ${side}, of: { ${parts.join(', ')} } }`;
  const text = addItem(readFileSync(file, 'utf8'), 'approvals', item);
  if (text !== null) writeFileSync(file, text);
}
