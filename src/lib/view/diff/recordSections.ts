import type { FieldChange, PostChange, RecordChange, RecordRef, WordPart } from '../../diff/planDiff.ts';
import { type DiffContext, type FieldContext, recordLine, textLine } from './diffContext.ts';
import type { DiffSection, Line, Piece } from './diffView.ts';
import { fieldLine, pathText } from './fieldLine.ts';

/** Every record but posts. */
export function recordSection(context: DiffContext): DiffSection {
  const { words, diff } = context;
  return {
    id: 'records',
    heading: words.sections.records,
    columns: [words.columns.record, words.columns.what],
    rows: diff.records.map((record) => ({
      cells: [[nameLine(record, context)], [[kindsPiece(record, context)], ...recordDetails(record, context)]],
    })),
    isOpen: true,
  };
}

function nameLine({ before, after }: RecordChange, context: DiffContext): Line {
  const ref = after ?? before;
  const name = ref === null ? '' : context.words.collections[ref.collection];
  return [{ text: `${name}: `, mark: 'faint' }, ...recordLine(ref, after !== null, context)];
}

function kindsPiece({ kinds }: RecordChange, { words }: DiffContext): Piece {
  return { text: kinds.map((kind) => words.kinds[kind]).join(', '), mark: 'strong' };
}

/** What of a record is not as it was, a line each, and whether a reason is missing. */
export function recordDetails(record: RecordChange, context: FieldContext, toLine = fieldLine): Line[] {
  const { words } = context;
  const ref = record.after ?? record.before;
  if (ref === null) return [];
  const isRenamed = record.before !== null && record.after !== null && record.before.file !== record.after.file;
  return [
    ...record.fields.map((change) => toLine(change, ref, context)),
    ...(hasNoReason(record) ? [[{ text: words.noReason, mark: 'strong' as const }]] : []),
    ...(isRenamed ? [textLine(`${words.fileNamed}: ${record.before?.file} → ${record.after?.file}`)] : []),
  ];
}

/** A goal's target may change; its reason belongs beside it. */
function hasNoReason({ after, fields }: RecordChange): boolean {
  const touches = (name: string) =>
    fields.some(({ path: [first] }) => first !== undefined && 'field' in first && first.field === name);
  return after?.collection === 'goals' && touches('target') && !touches('targetChanges');
}

/** A changed field, a text word by word. */
export function fieldWithWords(change: FieldChange, ref: RecordRef, context: FieldContext): Line {
  const [name, ...rest] = fieldLine(change, ref, context);
  return name === undefined || change.words === null
    ? [...(name ? [name] : []), ...rest]
    : [name, ...wordLine(change.words)];
}

/** Every changed text, word by word. */
export function wordSection(context: DiffContext): DiffSection {
  const { words, diff } = context;
  const rows = [...diff.posts, ...diff.records].flatMap((record) => wordRows(record, context));
  return {
    id: 'words',
    heading: words.sections.words,
    columns: [words.columns.record, words.columns.what],
    rows,
    isOpen: false,
  };
}

function wordRows({ before, after, fields }: PostChange | RecordChange, context: DiffContext) {
  const ref = after ?? before;
  if (ref === null) return [];
  return fields.flatMap(({ path, words }) => {
    if (words === null) return [];
    const name: Line = [
      ...recordLine(ref, false, context),
      { text: `, ${pathText(path, ref, context)}`, mark: 'faint' },
    ];
    return [{ cells: [[name], [wordLine(words)]] }];
  });
}

/** Signs of unchanged text that stay around a change, and signs of one change. */
const kept = 40;
const longestChange = 1200;

/** A word diff as one line; long unchanged stretches are left out in the middle. */
function wordLine(parts: readonly WordPart[]): Line {
  return parts.map(({ kind, text }, index): Piece => {
    const line = text.replaceAll(/\s*\n\s*/g, ' ¶ ');
    if (kind !== 'same') return { text: shortened(line, longestChange, 0), mark: kind };
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    return { text: shortened(line, isFirst ? 0 : kept, isLast ? 0 : kept) };
  });
}

function shortened(text: string, head: number, tail: number): string {
  const signs = [...text];
  if (signs.length <= head + tail + 3) return text;
  return `${signs.slice(0, head).join('')} … ${tail === 0 ? '' : signs.slice(-tail).join('')}`;
}
