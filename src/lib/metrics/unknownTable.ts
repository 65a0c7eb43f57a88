import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { comparedColumns } from './comparedColumns.ts';
import { readCsvBlock } from './table/csvBlock.ts';
import { delimiters, type FoundTable } from './table/findTable.ts';
import { foldHeader } from './table/foldHeader.ts';
import type { CompiledPreset } from './table/matchHeader.ts';
import type { FileContext } from './table/readContext.ts';
import { limits } from './text/limits.ts';

/** Headers that a finding names; more would hide what it says. */
const namedHeaders = 12;

/** Why a table is not read, and the export that it resembles. */
export function unknownTable(
  found: Exclude<FoundTable, { kind: 'table' | 'blank' }>,
  text: string,
  context: FileContext,
): Diagnostic {
  const place = { file: context.path, line: found.line, column: 1 };
  if (found.kind === 'tie')
    return diagnostic('metrics/ambiguous-delimiter', place, {
      first: found.delimiters[0],
      second: found.delimiters[1],
      file: context.path,
    });
  if (found.kind === 'presets')
    return diagnostic('metrics/ambiguous-export', place, { presets: found.presets.join(', '), file: context.path });
  if (isQuotedWhole(found.headers, text)) return diagnostic('metrics/quoted-rows', place, {});
  const compared = comparedColumns(found.headers);
  if (compared !== null) return diagnostic('metrics/compared-periods', place, compared);
  if (found.headers.length > limits.columns) return diagnostic('metrics/too-large', place, { what: 'columns' });
  const named = found.headers.slice(0, namedHeaders).map((header) => `"${shorten(header)}"`);
  const headers = [...named, ...(found.headers.length > namedHeaders ? ['…'] : [])].join(', ');
  return diagnostic('metrics/unknown-export', place, { headers, near: nearestPreset(found.headers, context.presets) });
}

/** Each record quoted as one cell, with a whole CSV line inside: what some spreadsheets make of an export. */
function isQuotedWhole(headers: readonly string[], text: string): boolean {
  const [only] = headers;
  if (headers.length !== 1 || only === undefined || !/^"[^\n]*""/mu.test(text.slice(0, 20_000))) return false;
  return delimiters.some((delimiter) => (readCsvBlock(only, 0, 1, delimiter, only.length).rows[0]?.length ?? 0) >= 5);
}

/** The export that shares most of its columns with these, and at least half of them. */
function nearestPreset(headers: readonly string[], presets: readonly CompiledPreset[]): string | null {
  const names = headers.map(foldHeader).filter((name) => name !== '');
  const scored = presets.map(({ preset, byName }) => ({
    preset,
    shared: names.filter((name) => byName.has(name)).length,
  }));
  const [best] = scored.toSorted((a, b) => b.shared - a.shared);
  return best !== undefined && best.shared * 2 >= names.length && best.shared > 0 ? best.preset.name : null;
}

function shorten(header: string): string {
  const line = header.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
