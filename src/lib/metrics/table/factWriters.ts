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
  return ({ numbers }, base) => void rows.channel.fill(channel, base, base + numbers.length);
}

/** A cell without a channel belongs to the channel of the file; a name that no channel has is an error. */
function channelWriter(table: TableContext, column: BoundColumn, rows: Rows): FactWriter {
  const { dictionary } = table.file;
  const channels = table.file.channels ?? [];
  const known = new Map(channels.map(({ id }) => [id, dictionary.indexOf(id)]));
  const fallback = table.channel === null ? none : dictionary.indexOf(table.channel);
  return ({ records, numbers }, base) => {
    for (let index = 0; index < numbers.length; index += 1) {
      const record = numbers[index] ?? 0;
      const cell = (records.cell(record, column.index) ?? '').trim();
      const channel = cell === '' ? fallback : (known.get(cell) ?? none);
      rows.channel[base + index] = channel;
      if (channel !== none || table.file.channels === null) continue;
      const code = cell === '' ? 'metrics/missing-cell' : 'metrics/unknown-channel';
      logProblem(table.log, { code, line: records.line(record), index: column.index, cell });
    }
  };
}

function textWriter(table: TableContext, column: BoundColumn, rows: Rows, target: 'object' | 'currency'): FactWriter {
  const { dictionary } = table.file;
  const indexOf = (cell: string): number => {
    const text = cell.trim();
    return text === '' || (target === 'currency' && isMissing(text)) ? none : dictionary.indexOf(text);
  };
  let [lastCell, lastIndex] = ['', none];
  return ({ records, numbers }, base) => {
    const into = rows[target];
    for (let index = 0; index < numbers.length; index += 1) {
      const cell = records.cell(numbers[index] ?? 0, column.index) ?? '';
      if (cell !== lastCell) [lastCell, lastIndex] = [cell, indexOf(cell)];
      into[base + index] = lastIndex;
    }
  };
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
    ({ records, numbers }, base) =>
      numbers.forEach((record, index) => {
        const parts = dimensions.map(({ index: at, name }) => [name, (records.cell(record, at) ?? '').trim()]);
        rows.breakdown[base + index] = table.file.dictionary.indexOf(JSON.stringify(Object.fromEntries(parts)));
      }),
  ];
}
