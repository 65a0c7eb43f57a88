import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReadRow } from './readRows.ts';

/** A post made of one row, or of the rows of its channels. */
export interface MergedPost {
  readonly row: ReadRow;
  readonly lines: readonly number[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Rows of one post on several channels become one post: what a later row says differently is its channel's own. */
export function mergeRows(
  rows: readonly ReadRow[],
  file: string,
): { readonly posts: readonly MergedPost[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const posts = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const channels = [...first.channels];
    const lines = [first.line];
    const overrides: Record<string, object> = {};
    for (const row of rest) {
      const repeated = row.channels.filter((channel) => channels.includes(channel));
      if (repeated.length > 0) {
        const place = { file, line: row.line, column: 1 };
        diagnostics.push(diagnostic('plan/row-repeated', place, { line: first.line, channels: repeated }));
        continue;
      }
      const own = differences(first, row);
      for (const channel of row.channels) if (Object.keys(own).length > 0) overrides[channel] = own;
      channels.push(...row.channels);
      lines.push(row.line);
    }
    return [{ row: first, lines, fields: toFields(first, channels, overrides) }];
  });
  return { posts, diagnostics };
}

function differences(first: ReadRow, { date, time, format, text, link, hashtags }: ReadRow): object {
  return {
    ...(date === first.date || date === undefined ? {} : { date }),
    ...(time === first.time || time === undefined ? {} : { time }),
    ...(format === first.format ? {} : { format }),
    ...(text === first.text || text === '' ? {} : { caption: text }),
    ...(link === first.link || link === undefined ? {} : { link }),
    ...(hashtags.join() === first.hashtags.join() ? {} : { hashtags }),
  };
}

function toFields(
  { title, date, time, format, link, hashtags, shared }: ReadRow,
  channels: readonly string[],
  overrides: object,
) {
  const { pillar, campaign, goals, personas, stage, owner, work, notes } = shared;
  return {
    title,
    date,
    time,
    channels,
    overrides: Object.keys(overrides).length === 0 ? undefined : overrides,
    format,
    pillar,
    campaign,
    goals,
    personas,
    stage,
    link,
    hashtags,
    owner,
    work,
    notes,
  };
}
