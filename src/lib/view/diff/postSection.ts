import type { FieldChange, PostChange } from '../../diff/planDiff.ts';
import { say } from '../../language/language.ts';
import { type PostStatus, postStatuses } from '../../playbook/postStatus.ts';
import { type DiffContext, dayText, recordLine, textLine } from './diffContext.ts';
import type { DiffRow, DiffSection, Line } from './diffView.ts';
import { fieldLine } from './fieldLine.ts';

/** One row a post, in the order of the plan. */
export function postSection(context: DiffContext): DiffSection {
  const { words, diff } = context;
  return {
    id: 'posts',
    heading: words.sections.posts,
    columns: [words.columns.day, words.columns.post, words.columns.what],
    rows: diff.posts.map((post) => postRow(post, context)),
    isOpen: true,
  };
}

function postRow(post: PostChange, context: DiffContext): DiffRow {
  const { words } = context;
  const ref = post.after ?? post.before;
  const kinds = post.kinds.map((kind) => words.kinds[kind]).join(', ');
  return {
    cells: [
      dayLines(post, context),
      [recordLine(ref, post.after !== null, context)],
      [[{ text: kinds, mark: 'strong' }], ...details(post, context)],
    ],
  };
}

function dayLines({ day }: PostChange, context: DiffContext): Line[] {
  const text = (one: string | null) => (one === null ? context.words.tray : dayText(one, context));
  return [textLine(text(day.after ?? day.before))];
}

function details(post: PostChange, context: DiffContext): Line[] {
  const { words, format } = context;
  const ref = post.after ?? post.before;
  if (ref === null) return [];
  const channels =
    post.channels.length === 0 ? [] : [textLine(words.on(format.list(post.channels.map((one) => one.title))))];
  const isRenamed = post.before !== null && post.after !== null && post.before.file !== post.after.file;
  return [
    ...channels,
    ...moveLines(post, context),
    ...statusLines(post, context),
    ...post.fields
      .filter((change) => !isToldByMove(change, post))
      .map((change) => approvalLost(change, post, context) ?? fieldLine(change, ref, context)),
    ...(post.kinds.includes('media') && !post.fields.some(({ path }) => isField(path, 'media'))
      ? [textLine(words.picture)]
      : []),
    ...(isRenamed ? [textLine(`${words.fileNamed}: ${post.before?.file} → ${post.after?.file}`)] : []),
  ];
}

/** Channels that move together are one line. */
function moveLines({ moves }: PostChange, context: DiffContext): Line[] {
  const { format } = context;
  const alike = Map.groupBy(moves, ({ before, after }) => JSON.stringify([before, after]));
  return [...alike.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const names = format.list(own.map(({ channel }) => channel.title));
    return [
      [
        { text: `${names}: `, mark: 'faint' as const },
        { text: `${momentText(first.before, context)} → ` },
        { text: momentText(first.after, context), mark: 'strong' as const },
      ],
    ];
  });
}

function momentText({ day, time }: PostChange['moves'][number]['after'], context: DiffContext): string {
  if (day === null) return context.words.tray;
  return [dayText(day, context), time].filter(Boolean).join(', ');
}

function statusLines({ status }: PostChange, { language, words }: DiffContext): Line[] {
  if (status.before === status.after || status.before === null || status.after === null) return [];
  const name = (one: string) => say(postStatuses[one as PostStatus], language);
  return [
    [
      { text: `${words.kinds.state}: `, mark: 'faint' },
      { text: `${name(status.before)} → ` },
      { text: name(status.after), mark: 'strong' },
    ],
  ];
}

/** An approval holds for one version: that it does not hold any more is the first thing to know of an edit. */
function approvalLost({ path, change, before }: FieldChange, { after }: PostChange, context: DiffContext): Line | null {
  if (!isField(path, 'approved') || change !== 'removed' || after === null) return null;
  const { by, on } = before as { readonly by: string; readonly on: string };
  const who = context.diff.names[`team/${by}`] ?? by;
  return [{ text: context.words.approvalLost(who, dayText(on, context)), mark: 'strong' }];
}

function isToldByMove({ path }: FieldChange, { kinds }: PostChange): boolean {
  const last = path.at(-1);
  const isTime = last !== undefined && 'field' in last && (last.field === 'date' || last.field === 'time');
  return isTime && kinds.includes('moved');
}

function isField([first]: FieldChange['path'], name: string): boolean {
  return first !== undefined && 'field' in first && first.field === name;
}
