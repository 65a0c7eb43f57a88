import { Temporal } from 'temporal-polyfill';
import { compareText } from '../language/compareText.ts';
import type { Words } from '../language/language.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { holidayRegions } from '../schema/client.ts';

type Region = (typeof holidayRegions)[number];

/** When a holiday is: the same day each year, so many days after Easter Sunday, or the n-th weekday of a month (-1: the last). */
type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: 1 | 2 | 3 | 4 | -1 };

interface HolidayRow {
  readonly region: Region;
  readonly name: Words<string>;
  readonly rule: HolidayRule;
}

export interface PublicHoliday {
  readonly day: IsoDay;
  readonly name: Words<string>;
}

const newYear = { en: "New Year's Day", ru: 'Новый год' };
const goodFriday = { en: 'Good Friday', ru: 'Страстная пятница' };
const easterMonday = { en: 'Easter Monday', ru: 'Пасхальный понедельник' };
const christmas = { en: 'Christmas Day', ru: 'Рождество' };
const boxing = { en: 'Second day of Christmas', ru: 'Второй день Рождества' };
const newYearHolidays = { en: 'New Year holidays', ru: 'Новогодние каникулы' };

/**
 * Holidays of a whole country; those of parts of it stand in `holidays` of the client.
 * Sources: gesetze of the German federation and states (nationwide nine), gov.uk/bank-holidays (England and Wales),
 * 5 U.S.C. 6103, Трудовой кодекс РФ ст. 112. Days that a government moves by decree are not here.
 */
const rows: readonly HolidayRow[] = [
  { region: 'DE', name: newYear, rule: { month: 1, day: 1 } },
  { region: 'DE', name: goodFriday, rule: { easter: -2 } },
  { region: 'DE', name: easterMonday, rule: { easter: 1 } },
  { region: 'DE', name: { en: 'Labour Day', ru: 'День труда' }, rule: { month: 5, day: 1 } },
  { region: 'DE', name: { en: 'Ascension Day', ru: 'Вознесение' }, rule: { easter: 39 } },
  { region: 'DE', name: { en: 'Whit Monday', ru: 'Духов день' }, rule: { easter: 50 } },
  { region: 'DE', name: { en: 'Day of German Unity', ru: 'День германского единства' }, rule: { month: 10, day: 3 } },
  { region: 'DE', name: christmas, rule: { month: 12, day: 25 } },
  { region: 'DE', name: boxing, rule: { month: 12, day: 26 } },
  { region: 'GB', name: newYear, rule: { month: 1, day: 1 } },
  { region: 'GB', name: goodFriday, rule: { easter: -2 } },
  { region: 'GB', name: easterMonday, rule: { easter: 1 } },
  {
    region: 'GB',
    name: { en: 'Early May bank holiday', ru: 'Майский выходной' },
    rule: { month: 5, weekday: 1, nth: 1 },
  },
  {
    region: 'GB',
    name: { en: 'Spring bank holiday', ru: 'Весенний выходной' },
    rule: { month: 5, weekday: 1, nth: -1 },
  },
  { region: 'GB', name: { en: 'Summer bank holiday', ru: 'Летний выходной' }, rule: { month: 8, weekday: 1, nth: -1 } },
  { region: 'GB', name: christmas, rule: { month: 12, day: 25 } },
  { region: 'GB', name: { en: 'Boxing Day', ru: 'День подарков' }, rule: { month: 12, day: 26 } },
  { region: 'US', name: newYear, rule: { month: 1, day: 1 } },
  {
    region: 'US',
    name: { en: 'Martin Luther King Day', ru: 'День Мартина Лютера Кинга' },
    rule: { month: 1, weekday: 1, nth: 3 },
  },
  {
    region: 'US',
    name: { en: "Washington's Birthday", ru: 'День рождения Вашингтона' },
    rule: { month: 2, weekday: 1, nth: 3 },
  },
  { region: 'US', name: { en: 'Memorial Day', ru: 'День памяти' }, rule: { month: 5, weekday: 1, nth: -1 } },
  { region: 'US', name: { en: 'Juneteenth', ru: 'Джунтинт' }, rule: { month: 6, day: 19 } },
  { region: 'US', name: { en: 'Independence Day', ru: 'День независимости' }, rule: { month: 7, day: 4 } },
  { region: 'US', name: { en: 'Labor Day', ru: 'День труда' }, rule: { month: 9, weekday: 1, nth: 1 } },
  { region: 'US', name: { en: 'Columbus Day', ru: 'День Колумба' }, rule: { month: 10, weekday: 1, nth: 2 } },
  { region: 'US', name: { en: 'Veterans Day', ru: 'День ветеранов' }, rule: { month: 11, day: 11 } },
  { region: 'US', name: { en: 'Thanksgiving', ru: 'День благодарения' }, rule: { month: 11, weekday: 4, nth: 4 } },
  { region: 'US', name: christmas, rule: { month: 12, day: 25 } },
  ...[1, 2, 3, 4, 5, 6, 8].map((day): HolidayRow => ({ region: 'RU', name: newYearHolidays, rule: { month: 1, day } })),
  { region: 'RU', name: christmas, rule: { month: 1, day: 7 } },
  {
    region: 'RU',
    name: { en: 'Defender of the Fatherland Day', ru: 'День защитника Отечества' },
    rule: { month: 2, day: 23 },
  },
  {
    region: 'RU',
    name: { en: "International Women's Day", ru: 'Международный женский день' },
    rule: { month: 3, day: 8 },
  },
  { region: 'RU', name: { en: 'Spring and Labour Day', ru: 'Праздник Весны и Труда' }, rule: { month: 5, day: 1 } },
  { region: 'RU', name: { en: 'Victory Day', ru: 'День Победы' }, rule: { month: 5, day: 9 } },
  { region: 'RU', name: { en: 'Russia Day', ru: 'День России' }, rule: { month: 6, day: 12 } },
  { region: 'RU', name: { en: 'Unity Day', ru: 'День народного единства' }, rule: { month: 11, day: 4 } },
];

/** The public holidays of a country in a year, in order. */
export function publicHolidays(region: Region, year: number): PublicHoliday[] {
  return rows
    .filter((row) => row.region === region)
    .map(({ name, rule }) => ({ day: dayOf(rule, year).toString(), name }))
    .toSorted((a, b) => compareText(a.day, b.day));
}

function dayOf(rule: HolidayRule, year: number): Temporal.PlainDate {
  if ('easter' in rule) return easterSunday(year).add({ days: rule.easter });
  if ('day' in rule) return Temporal.PlainDate.from({ year, ...rule });
  return nthWeekday(rule, year);
}

function nthWeekday({ month, weekday, nth }: Extract<HolidayRule, { nth: number }>, year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const ahead = (weekday - first.dayOfWeek + 7) % 7;
  if (nth > 0) return first.add({ days: ahead + (nth - 1) * 7 });
  const last = first.with({ day: first.daysInMonth });
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
}

/** Easter Sunday of the Western churches: the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * late + 22;
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: march - 1 });
}
