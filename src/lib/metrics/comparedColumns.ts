import { searchConsoleBreakdowns } from './presets/googleSearchConsole.ts';
import type { PresetColumn } from './presets/preset.ts';
import { foldHeader } from './table/foldHeader.ts';

const columns = searchConsoleBreakdowns.flatMap((preset) => preset.columns);
const dimensions = new Set(foldedNames(columns.filter(({ as }) => as === 'breakdown')));
const measures = new Set(foldedNames(columns.filter(({ as }) => as !== 'breakdown')));

/**
 * Two columns of one measure, each named after its period: "Last 3 months Clicks", "Previous 3 months Clicks". So
 * Search Console writes a table while two periods are compared; null for any other header.
 */
export function comparedColumns(headers: readonly string[]): { first: string; second: string } | null {
  if (!dimensions.has(foldHeader(headers[0] ?? ''))) return null;
  for (const measure of measures) {
    const [first, second] = headers.filter((header) => isOf(foldHeader(header), measure));
    if (first !== undefined && second !== undefined) return { first, second };
  }
  return null;
}

function isOf(header: string, measure: string): boolean {
  return header.endsWith(` ${measure}`) || header.startsWith(`${measure} `);
}

function foldedNames(named: readonly PresetColumn[]): string[] {
  return named.flatMap(({ names }) => names.map(foldHeader));
}
