import type { Place } from '../diagnostics/diagnostic.ts';
import type { Slot } from '../playbook/slots.ts';
import type { FieldPath } from '../source/yamlText.ts';
import { placeInBody, placeInText, type TextPart } from './placeInText.ts';
import type { RuleContext } from './ruleContext.ts';

/** A text that will be published, once for all channels that share it. */
export interface Caption {
  readonly slot: Slot;
  readonly text: string;
  /** The field it stands in; null for the text below the front matter. */
  readonly field: FieldPath | null;
}

/** The texts of slots, in the order of the plan. */
export function captionsOf(slots: readonly Slot[]): Caption[] {
  const captions = slots.map((slot): Caption => {
    const { post, channel, caption } = slot;
    const own = post.overrides[channel.id]?.caption;
    if (own !== undefined) return { slot, text: caption, field: ['overrides', channel.id, 'caption'] };
    return { slot, text: post.body.text, field: null };
  });
  return unrepeated(captions);
}

function unrepeated(captions: readonly Caption[]): Caption[] {
  return [...new Map(captions.map((one) => [`${one.slot.post.id} ${one.field?.join('.') ?? ''}`, one])).values()];
}

/** Captions, and what is written below them as soon as they are out. */
export function writtenTexts(slots: readonly Slot[]): Caption[] {
  const comments = slots.flatMap((slot): Caption[] => {
    const { post, channel, firstComment } = slot;
    if (firstComment === null) return [];
    const isOwn = post.overrides[channel.id]?.firstComment !== undefined;
    return [{ slot, text: firstComment, field: isOwn ? ['overrides', channel.id, 'firstComment'] : ['firstComment'] }];
  });
  return [...captionsOf(slots), ...unrepeated(comments)];
}

/** Where a part of a caption stands. In YAML, a text may be folded or escaped: then the value's beginning. */
export function placeInCaption(
  { slot, field }: Caption,
  part: TextPart,
  at: RuleContext['at'],
  textOf: RuleContext['textOf'],
): Place {
  const { post } = slot;
  if (field === null) return placeInBody(post, part);
  const start = at(post.file, field);
  const text = textOf(post.file);
  const from =
    text
      .split('\n')
      .slice(0, start.line - 1)
      .join('\n').length + start.column;
  const index = text.indexOf(part.text, Math.max(0, from - 1));
  return index === -1 ? start : placeInText(post.file, text, { index, text: part.text });
}
