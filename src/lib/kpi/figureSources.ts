import type { Values } from '../metrics/values.ts';
import type { FigureSource } from './figure.ts';

/** The cells of values by file and column, their rows as ranges. */
export function figureSources(read: readonly Values[], sha256Of: (file: string) => string): readonly FigureSource[] {
  const files = new Map<string, Map<string, number[]>>();
  for (const values of read)
    for (let place = 0; place < values.length; place += 1)
      linesOf(files, values.file(place), values.column(place)).push(values.line(place));
  const sources = [...files].flatMap(([file, columns]) =>
    [...columns].map(([column, lines]): FigureSource => {
      return { file, sha256: sha256Of(file), column, rows: rowRanges(lines) };
    }),
  );
  return sortedSources(sources);
}

export function sortedSources(sources: readonly FigureSource[]): readonly FigureSource[] {
  return sources.toSorted((a, b) => compareText(a.file, b.file) || compareText(a.column, b.column));
}

function linesOf(files: Map<string, Map<string, number[]>>, file: string, column: string): number[] {
  const columns = files.get(file) ?? new Map<string, number[]>();
  files.set(file, columns);
  const lines = columns.get(column) ?? [];
  columns.set(column, lines);
  return lines;
}

function rowRanges(lines: readonly number[]): FigureSource['rows'] {
  const ranges: { from: number; to: number }[] = [];
  for (const line of Int32Array.from(lines).sort()) {
    const last = ranges.at(-1);
    if (last !== undefined && line <= last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  return ranges;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
