import { isMissing } from '../cells/reading.ts';
import { none, type Rows } from '../store/rows.ts';
import type { BoundColumn } from './matchHeader.ts';
import { columnMeaning, type FactWriter, type TableContext } from './tableBuilder.ts';
import { logProblem } from './tableProblem.ts';

/** What a row is about: channel, object, breakdown, currency. */
export function factWriters(table: TableContext, rows: Rows): FactWriter[] {
  const channel = columnMeaning(table, 'channel');
  const object = columnMeaning(table, 'object');
  const currency = columnMeaning(table, 'currency');
  return [
    channel === null ? constantChannelWriter(table, rows) : channelWriter(table, channel, rows),
    ...(object === null ? [] : [textWriter(table, object, rows, 'object')]),
    ...(currency === null ? [] : [textWriter(table, currency, rows, 'currency')]),
    ...breakdownWriters(table, rows),
  ];
}

function constantChannelWriter(table: TableContext, rows: Rows): FactWriter {
  const channel = table.channel === null ? none : table.file.dictionary.indexOf(table.channel);
  return (records, base) => void rows.channel.fill(channel, base, base + records.rows.length);
}

/** A cell without a channel belongs to the channel of the file; a name that no channel has is an error. */
function channelWriter(table: TableContext, column: BoundColumn, rows: Rows): FactWriter {
  const { dictionary } = table.file;
  const channels = table.file.channels ?? [];
  const known = new Map(channels.map(({ id }) => [id, dictionary.indexOf(id)]));
  const fallback = table.channel === null ? none : dictionary.indexOf(table.channel);
  return (records, base) =>
    records.rows.forEach((row, index) => {
      const cell = (row[column.index] ?? '').trim();
      const channel = cell === '' ? fallback : (known.get(cell) ?? none);
      rows.channel[base + index] = channel;
      if (channel !== none || table.file.channels === null) return;
      const code = cell === '' ? 'metrics/missing-cell' : 'metrics/unknown-channel';
      logProblem(table.log, { code, line: records.lines[index] ?? 0, index: column.index, cell });
    });
}

function textWriter(table: TableContext, column: BoundColumn, rows: Rows, target: 'object' | 'currency'): FactWriter {
  const { dictionary } = table.file;
  return (records, base) =>
    records.rows.forEach((row, index) => {
      const cell = (row[column.index] ?? '').trim();
      rows[target][base + index] =
        isMissing(cell) && target === 'currency' ? none : cell === '' ? none : dictionary.indexOf(cell);
    });
}

/** Breakdowns are kept as JSON with sorted names, so that equal ones are equal texts. */
function breakdownWriters(table: TableContext, rows: Rows): FactWriter[] {
  const dimensions = table.columns
    .flatMap((column) =>
      column.meaning?.as === 'breakdown' ? [{ index: column.index, name: column.meaning.dimension }] : [],
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (dimensions.length === 0) return [];
  return [
    (records, base) =>
      records.rows.forEach((row, index) => {
        const parts = dimensions.map(({ index: at, name }) => [name, (row[at] ?? '').trim()]);
        rows.breakdown[base + index] = table.file.dictionary.indexOf(JSON.stringify(Object.fromEntries(parts)));
      }),
  ];
}
