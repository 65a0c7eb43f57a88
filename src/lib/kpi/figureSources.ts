import type { Observation } from '../metrics/observation.ts';
import type { FigureSource } from './figure.ts';

/** The cells of observations by file and column, their rows as ranges. */
export function figureSources(
  observations: readonly Observation[],
  sha256Of: (file: string) => string,
): readonly FigureSource[] {
  const files = Map.groupBy(observations, ({ cell }) => cell.file);
  const sources = [...files].flatMap(([file, ofFile]) =>
    [...Map.groupBy(ofFile, ({ cell }) => cell.column)].map(([column, cells]): FigureSource => {
      const rows = rowRanges(cells.map(({ cell }) => cell.row));
      return { file, sha256: sha256Of(file), column, rows };
    }),
  );
  return sortedSources(sources);
}

export function sortedSources(sources: readonly FigureSource[]): readonly FigureSource[] {
  return sources.toSorted((a, b) => compareText(a.file, b.file) || compareText(a.column, b.column));
}

function rowRanges(rows: readonly number[]): FigureSource['rows'] {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
