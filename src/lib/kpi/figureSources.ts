import { compareText } from '../language/compareText.ts';
import type { ColumnCells, Values } from '../metrics/values.ts';
import type { FigureSource } from './figure.ts';

/** The cells of values by file and column, their rows as ranges. */
export function figureSources(read: readonly Values[], sha256Of: (file: string) => string): readonly FigureSource[] {
  const files = Map.groupBy(
    read.flatMap((values) => values.cells()),
    ({ file }) => file,
  );
  const sources = [...files].flatMap(([file, ofFile]) =>
    [...Map.groupBy(ofFile, ({ column }) => column)].map(
      ([column, cells]): FigureSource => ({ file, sha256: sha256Of(file), column, rows: rowRanges(cells) }),
    ),
  );
  return sortedSources(sources);
}

export function sortedSources(sources: readonly FigureSource[]): readonly FigureSource[] {
  return sources.toSorted((a, b) => compareText(a.file, b.file) || compareText(a.column, b.column));
}

function rowRanges(cells: readonly ColumnCells[]): FigureSource['rows'] {
  const ranges: { from: number; to: number }[] = [];
  for (const line of sortedLines(cells)) {
    const last = ranges.at(-1);
    if (last !== undefined && line <= last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  return ranges;
}

function sortedLines(cells: readonly ColumnCells[]): Int32Array {
  const all = new Int32Array(cells.reduce((sum, { lines }) => sum + lines.length, 0));
  let at = 0;
  for (const { lines } of cells) {
    all.set(lines, at);
    at += lines.length;
  }
  return all.sort();
}
