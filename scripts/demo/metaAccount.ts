import { type DemoFile, quoted, utf16 } from './bytes.ts';

export interface MetaSeries {
  readonly title: string;
  readonly values: ReadonlyMap<string, number>;
  /** Days without events are left out, as Meta does for follows. */
  readonly sparse?: true;
}

/**
 * Meta Business Suite, one account-level metric: UTF-16, a `sep=` line, and the series of both accounts one below the other.
 * The hour is an artefact: Meta writes midnight of one zone in another, so it jumps when US clocks change.
 */
export function metaAccountFile(path: string, days: readonly string[], series: readonly MetaSeries[]): DemoFile {
  const tables = series.map(({ title, values, sparse }) =>
    [
      quoted([title]),
      quoted(['Date', 'Primary']),
      ...days
        .filter((day) => sparse === undefined || (values.get(day) ?? 0) > 0)
        .map((day) => quoted([`${day}T${isUsSummer(day) ? '00' : '01'}:00:00`, values.get(day) ?? 0])),
    ].join('\n'),
  );
  return { path, bytes: utf16(`sep=,\n${tables.join('\n\n')}\n\n`) };
}

/** US clocks: 2 November 2025, 8 March and 1 November 2026. */
function isUsSummer(day: string): boolean {
  return day < '2025-11-02' || (day >= '2026-03-08' && day < '2026-11-01');
}
