import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { dayGrammars } from './cells/dayGrammars.ts';
import { momentGrammars } from './cells/momentReader.ts';
import { dayReadings, numberReadings } from './cells/otherReadings.ts';
import type { ReadTable } from './readTables.ts';
import { cellPlace } from './table/cellPlace.ts';
import type { QuoteProblem } from './table/csvBlock.ts';
import type { FileContext } from './table/readContext.ts';
import { nearestMetric } from './table/rowSinks.ts';
import { type CellProblem, type ProblemLog, problemKey } from './table/tableProblem.ts';
import { countLines } from './text/mergeMarker.ts';

/** The problems of a table's cells, each at its line and column, one for each mistake. */
export function cellProblems(log: ProblemLog, table: ReadTable, text: string, context: FileContext): Diagnostic[] {
  return log.first.map((problem) => {
    const place = { file: context.path, ...cellPlace(text, problem.line, Math.max(0, problem.index), table.delimiter) };
    return toDiagnostic(problem, place, (log.counts.get(problemKey(problem)) ?? 1) - 1, table, context);
  });
}

function toDiagnostic(
  problem: CellProblem,
  place: Diagnostic['place'],
  more: number,
  table: ReadTable,
  context: FileContext,
): Diagnostic {
  const { cell } = problem;
  const column = table.match.columns[problem.index];
  const header = column?.header ?? '';
  const meaning = column?.meaning ?? null;
  switch (problem.code) {
    case 'metrics/ragged-row':
      return diagnostic(
        problem.code,
        { ...place, column: 1, length: 1 },
        { expected: table.match.columns.length, found: problem.width ?? 0, more },
      );
    case 'metrics/unreadable-day':
      return diagnostic(problem.code, place, {
        cell,
        column: header,
        example: dayGrammars[meaning !== null && 'days' in meaning ? meaning.days : 'iso'].example,
        readings: dayReadings(cell),
        more,
      });
    case 'metrics/unreadable-moment':
      return diagnostic(problem.code, place, {
        cell,
        column: header,
        example: meaning?.as === 'published' ? momentGrammars[meaning.moments].example : '',
        more,
      });
    case 'metrics/unreadable-number':
      return diagnostic(problem.code, place, { cell, column: header, readings: numberReadings(cell), more });
    case 'metrics/unknown-metric':
      return diagnostic(problem.code, place, { metric: cell, near: nearestMetric(cell, context.catalog), more });
    case 'metrics/unknown-channel': {
      const ids = (context.channels ?? []).map(({ id }) => id);
      return diagnostic(problem.code, place, { channel: cell, near: nearest(cell, ids), known: ids.join(', ') });
    }
    default:
      return diagnostic(problem.code, place, { cell, column: header, more });
  }
}

/** Where a quote opens that spoils the rest of the file. */
export function quoteProblem(problem: QuoteProblem, text: string, file: string): Diagnostic {
  const line = countLines(text, 0, problem.offset) + 1;
  const column = problem.offset - text.lastIndexOf('\n', problem.offset - 1);
  return diagnostic(
    problem.kind === 'unclosed' ? 'metrics/unclosed-quote' : 'metrics/stray-quote',
    { file, line, column },
    {},
  );
}
