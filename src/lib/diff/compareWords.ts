import { diffArrays } from 'diff';
import type { WordPart } from './planDiff.ts';

/** Words, runs of white space, emoji as one sees them, any other sign by itself. */
const token = /\s+|[\p{L}\p{N}\p{M}_]+|\p{RGI_Emoji}|[\s\S]/gv;

/** Two texts that differ in more words than this are shown one after the other. */
const mostEdits = 1000;

/** What was removed from one text and added to make the other, in the order of reading: a removal before what stands in its place. */
export function compareWords(before: string, after: string): WordPart[] {
  // An edit script is not unique: the same two texts give the same one whichever comes first.
  const isSwapped = after < before;
  const [first, second] = isSwapped ? [after, before] : [before, after];
  const found = diffArrays(tokensOf(first), tokensOf(second), { maxEditLength: mostEdits });
  if (found === undefined)
    return parts([
      ['removed', before],
      ['added', after],
    ]);
  const kinds = isSwapped ? (['removed', 'added'] as const) : (['added', 'removed'] as const);
  return joined(
    found.map(({ added, removed, value }) => [added ? kinds[0] : removed ? kinds[1] : 'same', value.join('')] as const),
  );
}

type Piece = readonly [WordPart['kind'], string];

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

/** Changes with only a space between them are one: "old words" for "new ones", not word by word. */
function joined(pieces: readonly Piece[]): WordPart[] {
  const out: Piece[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    out.push(['removed', removed], ['added', added]);
    removed = '';
    added = '';
  };
  for (const [index, [kind, text]] of pieces.entries()) {
    const isBetween = kind === 'same' && index < pieces.length - 1 && removed + added !== '' && /^[^\S\n]+$/.test(text);
    if (kind === 'removed' || isBetween) removed += text;
    if (kind === 'added' || isBetween) added += text;
    if (kind === 'same' && !isBetween) {
      settle();
      out.push([kind, text]);
    }
  }
  settle();
  return parts(out);
}

function parts(pieces: readonly Piece[]): WordPart[] {
  return pieces.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));
}
