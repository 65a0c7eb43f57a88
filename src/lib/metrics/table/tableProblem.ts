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
}

export function createProblemLog(): ProblemLog {
  return { first: [], counts: new Map() };
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
