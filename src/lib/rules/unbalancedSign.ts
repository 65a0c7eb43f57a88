import type { TextPart } from './placeInText.ts';

/** Quotes that differ at both ends. A closing single one may be an apostrophe. */
const closing: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '“': ['”'],
  '„': ['“', '”'],
  '(': [')'],
};
const closers = new Set(Object.values(closing).flat());

/** The first quote or bracket of a paragraph that has no partner. */
export function unbalancedSign(text: string): TextPart | null {
  let start = 0;
  for (const paragraph of text.split(/(\n\s*\n)/)) {
    const lone = loneSign(paragraph);
    if (lone !== null) return { index: start + lone.index, text: lone.text };
    start += paragraph.length;
  }
  return null;
}

function loneSign(paragraph: string): TextPart | null {
  const open: TextPart[] = [];
  for (const { 0: sign, index } of paragraph.matchAll(/[«»“”„()]/gu)) {
    const last = open.at(-1);
    if (last !== undefined && closing[last.text]?.includes(sign) === true) open.pop();
    else if (sign in closing) open.push({ index, text: sign });
    else if (!(closers.has(sign) && isListMark(paragraph, index, sign))) return { index, text: sign };
  }
  return open[0] ?? loneStraight(paragraph);
}

/** The last of an odd number of straight quotes; one behind a digit is an inch. */
function loneStraight(paragraph: string): TextPart | null {
  const straight = [...paragraph.matchAll(/(?<!\d)"/g)];
  const last = straight.length % 2 === 0 ? undefined : straight.at(-1);
  return last === undefined ? null : { index: last.index, text: '"' };
}

/** `1) grind` and a smiley close nothing. */
function isListMark(text: string, index: number, sign: string): boolean {
  return sign === ')' && /(?:^|[\s])(?:\p{L}|\d{1,2})$|[:;=]-?$/u.test(text.slice(Math.max(0, index - 4), index));
}
