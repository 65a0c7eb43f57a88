import { Temporal } from 'temporal-polyfill';
import { dayGrammars } from './cells/dayGrammars.ts';
import { toIsoDay } from './cells/epochDay.ts';
import type { IsoDay } from './observation.ts';
import type { ExportDayPattern } from './presets/preset.ts';
import type { ReadTable } from './readTables.ts';
import type { FileContext } from './table/readContext.ts';
import { periodOfTable } from './toMetricsFile.ts';

export interface ExportDay {
  readonly day: IsoDay;
  readonly by: 'sources' | 'name' | 'preamble';
}

/**
 * The day of the download: `sources.yaml`, else `exported-2026-11-02` in the name, else what the export's own text or name
 * says, else the last day that the name of a platform's export holds. Null when nothing says it.
 */
export function exportDay(tables: readonly ReadTable[], context: FileContext): ExportDay | null {
  const { source, path, timeZone } = context;
  if (source?.exportedOn !== undefined) return { day: source.exportedOn, by: 'sources' };
  const name = path.slice(path.lastIndexOf('/') + 1);
  const named = dayIn(path, /exported[-_ ](\d{4}-\d{2}-\d{2})/iu) ?? stampDay(name, timeZone);
  if (named !== null) return { day: named, by: 'name' };
  for (const { match, lead } of tables)
    for (const pattern of match.preset.exported ?? []) {
      const day = patternDay(pattern, pattern.in === 'name' ? name : lead.join('\n'));
      if (day !== null) return { day, by: pattern.in };
    }
  const last = lastDayIn(name);
  const isOwn = tables.some(({ match }) => match.preset.isStrict);
  return last === null || isOwn || tables.some((table) => (periodOfTable(table)?.to ?? '') > last)
    ? null
    : { day: last, by: 'name' };
}

function dayIn(text: string, pattern: RegExp): IsoDay | null {
  const found = pattern.exec(text)?.[1];
  const day = found === undefined ? undefined : dayGrammars.iso.read(found);
  return day === undefined ? null : toIsoDay(day);
}

function patternDay({ pattern, days }: ExportDayPattern, text: string): IsoDay | null {
  const found = pattern.exec(text)?.[1];
  const day = found === undefined ? undefined : dayGrammars[days].read(found.trim());
  return day === undefined ? null : toIsoDay(day);
}

/** LinkedIn puts the instant of the download into the name, in milliseconds: `page_content_1772356500000.xls`. */
function stampDay(name: string, timeZone: string): IsoDay | null {
  const stamp = /_(1\d{12})(?:\D|$)/u.exec(name)?.[1];
  if (stamp === undefined) return null;
  return Temporal.Instant.fromEpochMilliseconds(Number(stamp)).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** `2026-03-01_2026-03-31`, `20260331`, `Mar-18-2025_Apr-14-2025`: the last of them. */
export function lastDayIn(name: string): IsoDay | null {
  const days = [
    ...[...name.matchAll(/(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/gu)].map(([, year, month, day]) =>
      dayGrammars.iso.read(`${year}-${month}-${day}`),
    ),
    ...[...name.matchAll(/(?<!\p{L})(\p{L}{3})-(\d\d?)-(20\d\d)(?!\d)/gu)].map(([, month, day, year]) =>
      dayGrammars['named month'].read(`${month} ${day}, ${year}`),
    ),
  ].flatMap((day) => day ?? []);
  return days.length === 0 ? null : toIsoDay(Math.max(...days));
}
