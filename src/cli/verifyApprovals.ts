import { approvalDifferences } from '../lib/diff/approvalDifferences.ts';
import type { FieldChange } from '../lib/diff/planDiff.ts';
import { openHistory } from '../lib/history/history.ts';
import { say } from '../lib/language/language.ts';
import { approvalPartTexts } from '../lib/playbook/approvals/approvalPartTexts.ts';
import type { ApprovalState } from '../lib/playbook/approvals/approvalState.ts';
import type { PlaybookRecord } from '../lib/playbook/playbook.ts';
import { fieldLabel } from '../lib/schema/fieldLabels.ts';
import type { Call, ExitCode } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { openWithTexts } from './openWithTexts.ts';
import { printFindings } from './printFindings.ts';

type Post = PlaybookRecord<'posts'>;

const kinds = ['given', 'note', 'half', 'open', 'changed'] as const;

/** What every post's approval is worth today, and how the changed ones differ from what was approved. Asks nobody but git. */
export function verifyApprovals(call: Call): ExitCode {
  const { value, diagnostics } = openWithTexts(call);
  if (value === null) {
    printFindings(diagnostics, call);
    return 1;
  }
  const { playbook, approvals } = value;
  const posts = [...playbook.records.posts.values()].map((post) => {
    const state = approvals.get(post.id);
    return { post, state, kind: kindOf(post, state) };
  });
  const changed = posts.flatMap(({ post, state }) => (state?.kind === 'changed' ? [{ post, state }] : []));
  if (call.values.json) {
    const told = posts.map(({ post, state, kind }) => ({
      post: post.id,
      file: post.file,
      state: kind,
      parts: state?.kind === 'changed' ? state.parts : [],
    }));
    call.io.out(`${JSON.stringify({ version: 1, posts: told }, null, 2)}\n`);
    return changed.length > 0 ? 1 : 0;
  }
  const { heads } = say(cliMessages, call.language).approving;
  const counts = Map.groupBy(posts, ({ kind }) => kind);
  for (const kind of kinds) call.io.out(`${heads[kind]}: ${counts.get(kind)?.length ?? 0}\n`);
  if (changed.length === 0) return 0;
  const history = openHistory(call.root);
  const differences = approvalDifferences(value, history);
  for (const { post, state } of changed) {
    const fields = differences.get(post.id) ?? null;
    const text = changeText(post, state, fields, history.reach === 'shallow', call);
    call.io.out(`\n${text}\n`);
  }
  return 1;
}

function kindOf(post: Post, state: ApprovalState | undefined): (typeof kinds)[number] {
  if (state === undefined) return post.approved === undefined ? 'open' : 'note';
  return state.kind === 'open' && state.agency !== null ? 'half' : state.kind;
}

function changeText(
  post: Post,
  { since, parts }: Extract<ApprovalState, { kind: 'changed' }>,
  fields: readonly FieldChange[] | null,
  isShallow: boolean,
  call: Call,
): string {
  const text = say(cliMessages, call.language).approving;
  const head = text.changed(post.id, since.by, since.on, approvalPartTexts(parts, call.language));
  if (fields === null) return [head, text.versionNotSeen, ...(isShallow ? [text.shallow] : [])].join('\n');
  return [head, ...fields.map((field) => `  ${fieldText(field, call)}`)].join('\n');
}

function fieldText({ path, before, after, words }: FieldChange, { language }: Call): string {
  const names = path.map((step) =>
    'field' in step ? nameOf(step.field, language) : 'item' in step ? step.item : step.id,
  );
  const told =
    words === null
      ? `${valueText(before)} → ${valueText(after)}`
      : words
          .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
          .join('');
  // What moves the cursor or colours by itself has no place in a text that somebody else wrote.
  return `${names.join(' · ')}: ${told}`.replaceAll(/\p{Cc}+/gu, ' ');
}

function nameOf(field: string, language: Call['language']): string {
  return field === 'body' ? say(cliMessages, language).approving.body : fieldLabel('posts', field, language);
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
