import { isLinkClickable } from '../../../platforms/abilities.ts';
import { foldOf } from '../../../platforms/folds.ts';
import type { PlatformLimit } from '../../../platforms/limits.ts';
import { type CountingUnit, graphemes, textLength } from '../../../platforms/textLength.ts';
import type { Platform } from '../../../schema/platforms.ts';
import type { PreviewFormat } from './previewShapes.ts';

/** A stretch of a text: plain, what the platform makes a link, or what is beyond its limit and would not be published. */
export interface TextPartView {
  readonly kind: 'plain' | 'link' | 'over';
  readonly text: string;
}

export interface PreviewTextView {
  readonly parts: readonly TextPartView[];
  /** The text goes on behind "more". */
  readonly isFolded: boolean;
}

export interface TextPlace {
  readonly platform: Platform;
  readonly format: PreviewFormat;
  /** Those in force on the planned day. */
  readonly limits: readonly PlatformLimit[];
  readonly cutAfter?: number | undefined;
}

/** A text as a stranger sees it: up to the fold, links in their colour, and what is too long marked as such. */
export function previewText(text: string, place: TextPlace): PreviewTextView {
  const { platform, limits, cutAfter } = place;
  const signs = graphemes(text);
  const fold = foldOf(platform)?.after ?? cutAfter ?? signs.length;
  if (signs.length > fold) return { parts: linkParts(signs.slice(0, fold).join('').trimEnd(), place), isFolded: true };
  const fits = fitting(signs, limits);
  const over = signs.slice(fits).join('');
  return {
    parts: [
      ...linkParts(signs.slice(0, fits).join(''), place),
      ...(over === '' ? [] : [{ kind: 'over' as const, text: over }]),
    ],
    isFolded: false,
  };
}

/** How many signs the platform takes, by the strictest of its hard limits of that day. */
function fitting(signs: readonly string[], limits: readonly PlatformLimit[]): number {
  const hard = limits.filter(({ what, severity }) => what === 'text' && severity === 'hard');
  return hard.reduce((fits, { unit, value }) => {
    if (unit === 'items' || textLength(signs.join(''), unit) <= value) return fits;
    return Math.min(fits, longestWithin(signs, unit, value));
  }, signs.length);
}

/** By halves: a longer beginning never counts less. */
function longestWithin(signs: readonly string[], unit: CountingUnit, most: number): number {
  let [fits, over] = [0, signs.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (textLength(signs.slice(0, middle).join(''), unit) <= most) fits = middle;
    else over = middle;
  }
  return fits;
}

const marked = /(?<![\p{L}\p{N}_&/.])[#@][\p{L}\p{N}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_]|https?:\/\/\S+/gu;

function linkParts(text: string, { platform, format }: TextPlace): TextPartView[] {
  const parts: TextPartView[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(marked)) {
    if (found.startsWith('http') && !isLinkClickable(platform, format)) continue;
    if (index > at) parts.push({ kind: 'plain', text: text.slice(at, index) });
    parts.push({ kind: 'link', text: found });
    at = index + found.length;
  }
  return at === text.length ? parts : [...parts, { kind: 'plain', text: text.slice(at) }];
}
