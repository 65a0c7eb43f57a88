/** Something wrong with a cell, before its place in the file is looked up. */
export interface CellProblem {
  readonly code:
    | 'metrics/unreadable-number'
    | 'metrics/unreadable-day'
    | 'metrics/unreadable-moment'
    | 'metrics/negative-value'
    | 'metrics/unknown-metric'
    | 'metrics/unknown-channel'
    | 'metrics/missing-cell'
    | 'metrics/no-publish-day'
    | 'metrics/ragged-row';
  readonly line: number;
  /** Column of the table, from 0. */
  readonly index: number;
  readonly cell: string;
  /** Cells of the record; for a ragged one. */
  readonly width?: number;
}

/** Problems of one table: the first of each column and code, and how many more there are. */
export interface ProblemLog {
  readonly first: CellProblem[];
  readonly counts: Map<string, number>;
  /** Cells that only bound a value, by column. They are no mistakes. */
  readonly censored: Map<number, { count: number; readonly examples: string[] }>;
}

export function createProblemLog(): ProblemLog {
  return { first: [], counts: new Map(), censored: new Map() };
}

/** Keeps what a platform hides behind a bound: how often, and up to three of the bounds. */
export function logCensored(log: ProblemLog, index: number, cell: string): void {
  const found = log.censored.get(index) ?? { count: 0, examples: [] };
  log.censored.set(index, found);
  found.count += 1;
  const text = cell.trim();
  if (found.examples.length < 3 && !found.examples.includes(text)) found.examples.push(text);
}

/** A column of dates in a wrong form is one mistake, not a thousand. */
export function logProblem(log: ProblemLog, problem: CellProblem): void {
  const key = problemKey(problem);
  const count = log.counts.get(key) ?? 0;
  log.counts.set(key, count + 1);
  if (count === 0) log.first.push(problem);
}

export function problemKey(problem: CellProblem): string {
  return `${problem.code} ${problem.code === 'metrics/ragged-row' ? '' : problem.index}`;
}
