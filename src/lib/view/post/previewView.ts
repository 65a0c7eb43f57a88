import { foldOf } from '../../platforms/folds.ts';
import { graphemes } from '../../platforms/textLength.ts';
import { slotCopy } from '../../playbook/slotCopy.ts';
import type { Slot } from '../../playbook/slots.ts';
import { formats } from '../../schema/words.ts';
import type { ViewContext } from '../viewContext.ts';
import type { MediaView } from './mediaView.ts';

/** A post as a stranger would see it: an account, a picture, the text up to the fold. */
export interface PreviewView {
  readonly heading: string;
  readonly note: string;
  readonly account: string;
  readonly small: string;
  readonly picture: MediaView | null;
  /** How tall the picture stands: `4-5`, `9-16`, `16-9`, `1-1`. */
  readonly ratio: string;
  readonly text: string;
  readonly more: string | null;
}

const ratios: Partial<Readonly<Record<Slot['format'], string>>> = {
  reel: '9-16',
  short: '9-16',
  story: '9-16',
  video: '16-9',
  link: '16-9',
  article: '16-9',
};

/** One preview a channel, the picture being the post's first. */
export function toPreviews(slots: readonly Slot[], media: readonly MediaView[], context: ViewContext): PreviewView[] {
  return slots.map((slot) => toPreview(slot, media[0] ?? null, context));
}

function toPreview(slot: Slot, picture: MediaView | null, { playbook, words }: ViewContext): PreviewView {
  const { channel, time, paid, format } = slot;
  const signs = graphemes(slotCopy(slot));
  const fold = foldOf(channel.platform)?.after ?? signs.length;
  return {
    heading: channel.title,
    note: formats[format][playbook.language],
    account: channel.handle ?? playbook.client.name,
    small: paid ? words.calendar.sponsored : (time ?? ''),
    picture,
    ratio: ratios[format] ?? '4-5',
    text: signs.slice(0, fold).join('').trimEnd(),
    more: signs.length > fold ? words.calendar.more : null,
  };
}
