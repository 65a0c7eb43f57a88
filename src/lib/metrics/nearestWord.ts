import { distance } from 'fastest-levenshtein';

/** The word that was probably meant: at most a third of its letters differ, or two of four. Null when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const scored = known.map((candidate) => ({
    candidate,
    edits: distance(word.toLowerCase(), candidate.toLowerCase()),
  }));
  const [best] = scored.toSorted((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return best !== undefined &&
    best.edits <= Math.max(best.candidate.length < 4 ? 1 : 2, Math.floor(best.candidate.length / 3))
    ? best.candidate
    : null;
}
