import { say } from '../../language/language.ts';
import { foldOf } from '../../platforms/folds.ts';
import { graphemes, textLength } from '../../platforms/textLength.ts';
import { copyParts } from '../../playbook/copyParts.ts';
import { slotCopy } from '../../playbook/slotCopy.ts';
import type { Slot } from '../../playbook/slots.ts';
import { platforms } from '../../schema/platforms.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import type { ViewContext } from '../viewContext.ts';

/** A stretch of text, and the fold that follows it if there is one. */
export interface CopyPart {
  readonly text: string;
  readonly fold: { readonly label: string; readonly title: string } | null;
}

/** One text, and the channels that say exactly this. */
export interface CopyView {
  readonly heading: string;
  readonly note: string;
  readonly channels: readonly ChannelBadgeView[];
  /** What is put into the platform at once: the text, each post of a thread, the question and each answer of a poll, the first comment. */
  readonly blocks: readonly {
    readonly id: string;
    /** Null where there is only one. */
    readonly label: string | null;
    readonly parts: readonly CopyPart[];
  }[];
  readonly source: string;
}

/** The texts of a post: channels with the same text stand together. */
export function toCopies(slots: readonly Slot[], context: ViewContext): CopyView[] {
  const groups = [
    ...Map.groupBy(slots, (slot) => [parted(slot), slot.firstComment ?? '', slotCopy(slot)].join('\n')).values(),
  ];
  return groups.map((own, index) => toCopy(own, `copy-${index + 1}`, groups.length, context));
}

/** A thread and a poll are published in parts, whatever their text. */
function parted({ format }: Slot): string {
  return format === 'thread' || format === 'poll' ? format : '';
}

function toCopy(slots: readonly Slot[], id: string, all: number, context: ViewContext): CopyView {
  const { format, words } = context;
  const [first] = slots;
  const copy = first === undefined ? '' : slotCopy(first);
  const { texts, answers } = copyParts(copy, first?.format ?? 'text');
  const { copyText, copyPost, copyAnswer, firstComment, tags } = words.calendar;
  const hidden = slots.some(({ channel }) => channel.platform === 'youtube') ? (first?.post.tags ?? []) : [];
  const rows = [
    ...(copy === '' ? [] : texts).map((text, at) => ({
      label: texts.length === 1 ? copyText : copyPost(at + 1),
      text,
    })),
    ...answers.map((text, at) => ({ label: copyAnswer(at + 1), text })),
    ...(hidden.length === 0 ? [] : [{ label: tags, text: hidden.join(', ') }]),
    ...(first?.firstComment == null ? [] : [{ label: firstComment, text: first.firstComment }]),
  ];
  const names = format.list(slots.map(({ channel }) => channel.title));
  return {
    heading: all === 1 ? words.calendar.text : words.calendar.textOn(names),
    note: copy === '' ? '' : words.calendar.characters(textLength(copy, 'graphemes')),
    channels: slots.map(({ channel, paid }) => toChannelBadge(channel, paid)),
    blocks: rows.map(({ label, text }, at) => ({
      id: `${id}-${at + 1}`,
      label: rows.length === 1 ? null : label,
      parts: toParts(text, slots, context),
    })),
    source: first?.post.file ?? '',
  };
}

/** The text cut where each platform folds it; a text that is shorter is not folded. */
function toParts(copy: string, slots: readonly Slot[], { playbook, words }: ViewContext): CopyPart[] {
  const signs = graphemes(copy);
  const cuts = slots
    .flatMap(({ channel }) => {
      const fold = foldOf(channel.platform);
      if (fold === undefined || fold.after >= signs.length) return [];
      const title = words.calendar.foldTitle(say(platforms[channel.platform], playbook.language), fold.after);
      return [{ after: fold.after, fold: { label: words.calendar.fold(channel.code), title } }];
    })
    .toSorted((a, b) => a.after - b.after);
  const ends = [...cuts, { after: signs.length, fold: null }];
  return ends.map(({ after, fold }, index) => ({
    text: signs.slice(ends[index - 1]?.after ?? 0, after).join(''),
    fold,
  }));
}
