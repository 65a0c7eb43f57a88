import type { FieldChange, RecordRef, Step, WordPart } from '../../diff/planDiff.ts';
import { say } from '../../language/language.ts';
import { fieldLabel, fieldTitles, keyLabel } from '../../schema/fieldLabels.ts';
import { choiceText } from '../../schema/wordTables.ts';
import { clipped, dayText, type FieldContext } from './diffContext.ts';
import type { Line, Piece } from './diffView.ts';

const longestValue = 100;

/** One changed field in words: `Budget · Promotion · planned: 600 → 800`. */
export function fieldLine(change: FieldChange, ref: RecordRef, context: FieldContext): Line {
  return [{ text: `${pathText(change.path, ref, context)}: `, mark: 'faint' }, ...changePieces(change, context)];
}

export function pathText(path: readonly Step[], { collection }: RecordRef, context: FieldContext): string {
  return path.map((step, index) => stepText(step, index, collection, context)).join(' · ');
}

function stepText(
  step: Step,
  index: number,
  collection: RecordRef['collection'],
  { language, words, diff }: FieldContext,
): string {
  if ('item' in step) return clipped(step.item, 60);
  if ('id' in step) return diff.names[`${step.of}/${step.id}`] ?? step.id;
  if (step.field === 'body') return collection === 'posts' ? words.caption : words.text;
  if (index > 0) return keyLabel(step.field, language);
  // The mapping has one field, a list of files.
  if (collection === 'sources') return say(fieldTitles.Files, language);
  return fieldLabel(collection, step.field, language);
}

function changePieces(change: FieldChange, context: FieldContext): Piece[] {
  const { words } = context;
  if (change.change === 'reordered') return [{ text: words.reordered }];
  if (change.words !== null) return [{ text: wordCount(change.words, context) }];
  if (isList(change.before) || isList(change.after)) return listPieces(change, context);
  const [before, after] = [valueText(change.before, change, context), valueText(change.after, change, context)];
  if (change.change === 'added') return [{ text: `+ ${after}`, mark: 'added' }];
  if (change.change === 'removed') return [{ text: `− ${before}`, mark: 'removed' }];
  return [{ text: `${before} → ` }, { text: after, mark: 'strong' }];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}

/** What came into a list and what left it. */
function listPieces(change: FieldChange, context: FieldContext): Piece[] {
  const before = isList(change.before) ? change.before : [];
  const after = isList(change.after) ? change.after : [];
  const gone = before.filter((item) => !after.includes(item));
  const added = after.filter((item) => !before.includes(item));
  if (gone.length + added.length === 0) return [{ text: context.words.reordered }];
  const textOf = (items: readonly unknown[]) => items.map((item) => valueText(item, change, context)).join(', ');
  const pieces: Piece[] = [];
  if (added.length > 0) pieces.push({ text: `+ ${textOf(added)}`, mark: 'added' });
  if (gone.length > 0) pieces.push({ text: `${pieces.length > 0 ? ' ' : ''}− ${textOf(gone)}`, mark: 'removed' });
  return pieces;
}

function wordCount(parts: readonly WordPart[], { words }: FieldContext): string {
  const count = (kind: WordPart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return words.wordsChanged(count('added'), count('removed'));
}

type Meaning = Pick<FieldChange, 'reference' | 'choices'>;

/** Any value that a field may have, as a person would say it. */
function valueText(value: unknown, meaning: Meaning, context: FieldContext): string {
  const { words, format, diff, language } = context;
  if (value === null || value === undefined) return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return format.number(value, 2);
  if (typeof value === 'string') {
    if (meaning.reference !== null) return diff.names[`${meaning.reference}/${value}`] ?? value;
    if (meaning.choices !== null) return choiceText(meaning.choices, value, language);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value, context) : clipped(value, longestValue);
  }
  if (Array.isArray(value)) return value.map((item) => valueText(item, meaning, context)).join(', ');
  return isQuantity(value) ? quantityText(value, context) : objectText(value, context);
}

function isQuantity(value: object): value is { value: number; unit: string } {
  return Object.keys(value).length === 2 && 'unit' in value && 'value' in value && typeof value.value === 'number';
}

function quantityText({ value, unit }: { value: number; unit: string }, { format }: FieldContext): string {
  if (unit === 'share') return format.share(value);
  return unit === 'seconds' ? format.duration(value) : format.number(value, 2);
}

const plain: Meaning = { reference: null, choices: null };

function objectText(value: object, context: FieldContext): string {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  return entries
    .map(([key, item]) => {
      const meaning: Meaning = key === 'by' ? { reference: 'team', choices: null } : plain;
      return `${keyLabel(key, context.language)}: ${valueText(item, meaning, context)}`;
    })
    .join(', ');
}
