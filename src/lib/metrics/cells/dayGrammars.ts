import type { DayForm } from '../../schema/sources.ts';
import { type EpochDay, epochDay } from './epochDay.ts';
import { monthNumber } from './monthNames.ts';

/** How a column writes its days. A row reads one form and refuses every other. */
export interface DayGrammarRow {
  /** A day in this form, for messages and docs. */
  readonly example: string;
  readonly read: (cell: string) => EpochDay | undefined;
}

function numeric(pattern: RegExp, order: 'ymd' | 'mdy' | 'dmy'): (cell: string) => EpochDay | undefined {
  return (cell) => {
    const found = pattern.exec(cell);
    if (!found) return undefined;
    const [first, second, third] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (order === 'ymd') return epochDay(first, second, third);
    return order === 'mdy' ? epochDay(third, first, second) : epochDay(third, second, first);
  };
}

function named(pattern: RegExp, order: 'mdy' | 'dmy'): (cell: string) => EpochDay | undefined {
  return (cell) => {
    const found = pattern.exec(cell);
    if (!found) return undefined;
    const month = monthNumber((order === 'mdy' ? found[1] : found[2]) ?? '');
    const day = Number(order === 'mdy' ? found[2] : found[1]);
    return month === undefined ? undefined : epochDay(Number(found[3]), month, day);
  };
}

const weekday = '(?:\\p{L}+\\.?,?\\s+)?';

export const dayGrammars = {
  iso: { example: '2026-11-02', read: numeric(/^(\d{4})-(\d\d)-(\d\d)$/u, 'ymd') },
  /** Meta: the hour is an artefact of time zones and is not read. */
  'iso-with-hour': {
    example: '2026-11-02T01:00:00',
    read: numeric(/^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d:\d\d)?$/u, 'ymd'),
  },
  /** File names of Google Business Profile. */
  'iso-unpadded': { example: '2026-11-2', read: numeric(/^(\d{4})-(\d\d?)-(\d\d?)$/u, 'ymd') },
  compact: { example: '20261102', read: numeric(/^(\d{4})(\d\d)(\d\d)$/u, 'ymd') },
  'year/month/day': { example: '2026/11/02', read: numeric(/^(\d{4})\/(\d\d?)\/(\d\d?)$/u, 'ymd') },
  'month/day/year': { example: '11/02/2026', read: numeric(/^(\d\d?)\/(\d\d?)\/(\d{4})$/u, 'mdy') },
  'day/month/year': { example: '02/11/2026', read: numeric(/^(\d\d?)\/(\d\d?)\/(\d{4})$/u, 'dmy') },
  'day.month.year': { example: '02.11.2026', read: numeric(/^(\d\d?)\.(\d\d?)\.(\d{4})$/u, 'dmy') },
  'month-name day year': {
    example: 'Nov 2, 2026',
    read: named(new RegExp(`^${weekday}(\\p{L}+)\\.?\\s+(\\d\\d?),?\\s+(\\d{4})$`, 'u'), 'mdy'),
  },
  'day month-name year': {
    example: '2 Nov 2026',
    read: named(
      new RegExp(`^${weekday}(\\d\\d?)\\.?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+)?(\\d{4})$`, 'u'),
      'dmy',
    ),
  },
} as const satisfies Record<DayForm, DayGrammarRow>;

export type DayGrammar = DayForm;

export function isDayGrammar(name: string): name is DayGrammar {
  return Object.hasOwn(dayGrammars, name);
}
