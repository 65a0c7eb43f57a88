import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';

/** What a safe mending changes: the new text of each file. */
export interface FixedFile {
  readonly file: string;
  readonly text: string;
  readonly count: number;
}

/**
 * Makes the safe mendings of findings. Only the characters of each place change: line ends, a byte-order mark and
 * everything else stay. Of two mendings that overlap, the first is made; the next run makes the other.
 */
export function applyFixes(found: readonly Diagnostic[], textOf: (file: string) => string): FixedFile[] {
  const fixes = found.flatMap(({ fix, waived }) => (fix === undefined || waived !== undefined ? [] : [fix]));
  return [...Map.groupBy(fixes, ({ place }) => place.file)].map(([file, own]) => {
    const kept = apart(own);
    return { file, text: kept.reduceRight(replaced, textOf(file)), count: kept.length };
  });
}

function apart(fixes: readonly Fix[]): Fix[] {
  const sorted = fixes.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return sorted.filter(({ place }, index) => {
    const before = sorted[index - 1]?.place;
    return before === undefined || before.line !== place.line || before.column + before.length <= place.column;
  });
}

/** The text with one place mended; every other character stays, line ends of any kind too. */
export function replaced(text: string, { place, text: wanted }: Fix): string {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const from = lineStart(text, place.line, mark) + place.column - 1;
  return text.slice(0, from) + wanted + text.slice(from + place.length);
}

function lineStart(text: string, line: number, mark: number): number {
  if (line === 1) return mark;
  const ends = [...text.matchAll(/\r\n|\r|\n/g)];
  const before = ends[line - 2];
  return before === undefined ? text.length : before.index + before[0].length;
}
