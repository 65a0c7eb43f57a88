import { type Diagnostic, toText } from '../diagnostics/diagnostic.ts';

/** Findings that were not there before: lines move, so what counts is code, file and words. Three alike where there were two are one new. */
export function newFindings(now: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
  const left = new Map<string, number>();
  for (const one of before) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return now.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

function keyOf(found: Diagnostic): string {
  return `${found.code} ${found.place.file} ${found.waived === undefined} ${toText(found, 'en').message}`;
}
