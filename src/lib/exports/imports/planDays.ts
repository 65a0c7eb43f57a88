import { dayGrammars, readDay } from '../../metrics/cells/dayGrammars.ts';
import { toIsoDay } from '../../metrics/cells/epochDay.ts';
import { monthNumber } from '../../metrics/cells/monthNames.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import type { DayForm } from '../../schema/sources.ts';

/** Forms in which people write the days of a calendar, with a year. */
const forms = [
  'iso',
  'iso-unpadded',
  'compact',
  'year/month/day',
  'year.month.day',
  'day.month.year',
  'day/month/year',
  'month/day/year',
  'named month',
] as const satisfies readonly DayForm[];

export type PlanDayForm = (typeof forms)[number];

export const planDayForms: readonly PlanDayForm[] = forms;

/** How a column of days is read, or the first cell that can be read in two ways. */
export type PlanDays =
  | { readonly kind: 'read'; readonly form: PlanDayForm; readonly dayOf: (cell: string) => IsoDay | null }
  | {
      readonly kind: 'ambiguous';
      readonly cell: string;
      readonly readings: readonly { form: PlanDayForm; day: IsoDay }[];
    };

/**
 * The form of a column is the one in which every cell can be read that can be read at all. Where two forms read all of
 * them and disagree, nothing is guessed. A declared form is taken at its word.
 */
export function planDays(cells: readonly string[], declared: PlanDayForm | null): PlanDays {
  const dated = cells.filter((cell) => forms.some((form) => dayIn(form, cell) !== null));
  const fitting =
    declared === null ? forms.filter((form) => dated.every((cell) => dayIn(form, cell) !== null)) : [declared];
  const candidates = fitting.length === 0 ? forms : fitting;
  for (const cell of dated) {
    const readings = candidates.flatMap((form) => {
      const day = dayIn(form, cell);
      return day === null ? [] : [{ form, day }];
    });
    const different = readings.filter(({ day }, at) => readings.findIndex((other) => other.day === day) === at);
    if (different.length > 1) return { kind: 'ambiguous', cell, readings: different };
  }
  const first = candidates.find((form) => dated.some((cell) => dayIn(form, cell) !== null)) ?? 'iso';
  return {
    kind: 'read',
    form: declared ?? first,
    dayOf: (cell) => candidates.map((form) => dayIn(form, cell)).find((day) => day !== null) ?? null,
  };
}

/** A day in its form, or as workbooks store it. A weekday beside it says nothing new. */
function dayIn(form: PlanDayForm, cell: string): IsoDay | null {
  const bare = cell
    .replaceAll(/\p{L}+\.?/gu, (word) => (monthNumber(word) === undefined ? '' : word))
    .replaceAll(/^[\s,()]+|[\s,()]+$/g, '');
  const day = readDay(form, bare);
  return day === undefined ? null : toIsoDay(day);
}

export function exampleOf(form: PlanDayForm): string {
  return dayGrammars[form].example;
}

/** A cell that holds a day and a time, in its two parts; the time is empty where there is none. */
export function dayAndTime(cell: string): { readonly day: string; readonly time: string } {
  const found = /^(.*\d.*?)(?:[T,]\s*|\s+(?:в\s+|at\s+)?)(\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)$/iu.exec(
    cell,
  );
  // 16.11.2026 ends like a time, and a day without a year is no day.
  if (found === null || !/\d{4}|\p{L}/u.test(found[1] ?? '')) return { day: cell, time: '' };
  return { day: (found[1] ?? '').replace(/,$/, '').trim(), time: found[2] ?? '' };
}

/** `9:30`, `09.30`, `9:30 PM`, the time of a workbook's cell → `09:30`; null where it is none. */
export function readTime(cell: string): string | null {
  const found = /^(?:.*T)?(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s?([ap])\.?m\.?)?$/iu.exec(cell.trim());
  if (found === null) return null;
  const [, hours = '', minutes = '', half] = found;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)))
    return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
