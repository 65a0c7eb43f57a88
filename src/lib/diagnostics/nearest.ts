import { distance } from 'fastest-levenshtein';

/** The candidate that somebody probably meant: at most a third of its letters away, rounded up (two swapped letters count as two), ties by the order given; else null. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  let best: { candidate: string; edits: number } | null = null;
  for (const candidate of candidates) {
    const edits = distance(written.toLowerCase(), candidate.toLowerCase());
    if (edits <= Math.ceil(candidate.length / 3) && (best === null || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? null;
}
