import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { cellPlace } from './table/cellPlace.ts';
import type { BoundColumn, HeaderMatch } from './table/matchHeader.ts';
import type { FileContext } from './table/readContext.ts';
import { nearestMetric } from './table/rowSinks.ts';
import { limits } from './text/limits.ts';

/** Columns that a preset does not know, names that stand twice, headers that are too many. */
export function headerProblems(
  match: HeaderMatch,
  found: { readonly headerLine: number; readonly delimiter: string },
  text: string,
  context: FileContext,
): Diagnostic[] {
  const place = (column: BoundColumn) => ({
    file: context.path,
    ...cellPlace(text, found.headerLine, column.index, found.delimiter),
  });
  const { columns, preset } = match;
  const over = columns.length > (preset.maxColumns ?? limits.columns);
  const repeated = columns.filter((column) => column.isRepeat);
  const unknown = columns.filter(
    (column) => column.meaning === null && !column.isRepeat && column.header.trim() !== '',
  );
  return [
    ...(over
      ? [
          diagnostic(
            'metrics/too-large',
            { file: context.path, line: found.headerLine, column: 1 },
            { what: 'columns' as const },
          ),
        ]
      : []),
    ...repeated.map((column) => diagnostic('metrics/repeated-column', place(column), { column: column.header })),
    ...(preset.isStrict
      ? unknown.map((column) =>
          diagnostic('metrics/unknown-column', place(column), {
            column: column.header,
            near: nearestMetric(column.header, context.catalog),
          }),
        )
      : unknown.slice(0, preset.isPartlyRead ? 0 : 1).map((column) =>
          diagnostic('metrics/unread-columns', place(column), {
            columns: listed(unknown),
            preset: preset.name,
          }),
        )),
  ];
}

/** The first of them; a file may have hundreds. */
function listed(columns: readonly BoundColumn[]): string {
  const names = columns.slice(0, 8).map(({ header }) => `"${header.replace(/\s+/gu, ' ')}"`);
  return `${names.join(', ')}${columns.length > 8 ? `, … (${columns.length})` : ''}`;
}
