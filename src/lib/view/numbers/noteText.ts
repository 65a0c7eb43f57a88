import type { Formatter } from '../../language/format.ts';
import type { ReadingNote } from '../../metrics/metricsStore.ts';
import type { Messages } from '../messages/messages.ts';

/** What has to be known beside a file's numbers, in words: a bound instead of a value, a year that another place says. */
export function noteText(note: ReadingNote, text: Messages['numberPages']['sources'], format: Formatter): string {
  const { notes } = text;
  switch (note.kind) {
    case 'censored':
      return notes.censored(note.column, format.number(note.count), note.examples.join(', '));
    case 'year':
      return notes.year(String(note.year), notes.by[note.by]);
    case 'exported':
      return notes.exported(notes.by[note.by]);
    case 'period':
      return notes.period(note.file);
    case 'sheet':
      return notes.sheet(note.name, note.line);
    default:
      return notes.skippedTable(note.headers, note.line, format.number(note.rows));
  }
}
