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

/** What holidays are called. */
export const holidayNames = {
  newYear: { en: "New Year's Day", ru: 'Новый год' },
  goodFriday: { en: 'Good Friday', ru: 'Страстная пятница' },
  easterMonday: { en: 'Easter Monday', ru: 'Пасхальный понедельник' },
  christmas: { en: 'Christmas Day', ru: 'Рождество' },
  boxing: { en: 'Second day of Christmas', ru: 'Второй день Рождества' },
  newYearHolidays: { en: 'New Year holidays', ru: 'Новогодние каникулы' },
  labourDay: { en: 'Labour Day', ru: 'День труда' },
  ascensionDay: { en: 'Ascension Day', ru: 'Вознесение' },
  whitMonday: { en: 'Whit Monday', ru: 'Духов день' },
  dayOfGermanUnity: { en: 'Day of German Unity', ru: 'День германского единства' },
  earlyMayBankHoliday: { en: 'Early May bank holiday', ru: 'Майский выходной' },
  springBankHoliday: { en: 'Spring bank holiday', ru: 'Весенний выходной' },
  summerBankHoliday: { en: 'Summer bank holiday', ru: 'Летний выходной' },
  boxingDay: { en: 'Boxing Day', ru: 'День подарков' },
  martinLutherKingDay: { en: 'Martin Luther King Day', ru: 'День Мартина Лютера Кинга' },
  washingtonsBirthday: { en: "Washington's Birthday", ru: 'День рождения Вашингтона' },
  memorialDay: { en: 'Memorial Day', ru: 'День памяти' },
  juneteenth: { en: 'Juneteenth', ru: 'Джунтинт' },
  independenceDay: { en: 'Independence Day', ru: 'День независимости' },
  laborDay: { en: 'Labor Day', ru: 'День труда' },
  columbusDay: { en: 'Columbus Day', ru: 'День Колумба' },
  veteransDay: { en: 'Veterans Day', ru: 'День ветеранов' },
  thanksgiving: { en: 'Thanksgiving', ru: 'День благодарения' },
  defenderOfTheFatherlandDay: { en: 'Defender of the Fatherland Day', ru: 'День защитника Отечества' },
  internationalWomensDay: { en: "International Women's Day", ru: 'Международный женский день' },
  springAndLabourDay: { en: 'Spring and Labour Day', ru: 'Праздник Весны и Труда' },
  victoryDay: { en: 'Victory Day', ru: 'День Победы' },
  russiaDay: { en: 'Russia Day', ru: 'День России' },
  unityDay: { en: 'Unity Day', ru: 'День народного единства' },
} as const satisfies Record<string, Words<string>>;

/**
 * Holidays of a whole country; those of parts of it stand in `holidays` of the client.
 * Sources: gesetze of the German federation and states (nationwide nine), gov.uk/bank-holidays (England and Wales),
 * 5 U.S.C. 6103, Трудовой кодекс РФ ст. 112. Days that a government moves by decree are not here.
 */
const rows: readonly HolidayRow[] = [
  { region: 'DE', name: holidayNames.newYear, rule: { month: 1, day: 1 } },
  { region: 'DE', name: holidayNames.goodFriday, rule: { easter: -2 } },
  { region: 'DE', name: holidayNames.easterMonday, rule: { easter: 1 } },
  { region: 'DE', name: holidayNames.labourDay, rule: { month: 5, day: 1 } },
  { region: 'DE', name: holidayNames.ascensionDay, rule: { easter: 39 } },
  { region: 'DE', name: holidayNames.whitMonday, rule: { easter: 50 } },
  { region: 'DE', name: holidayNames.dayOfGermanUnity, rule: { month: 10, day: 3 } },
  { region: 'DE', name: holidayNames.christmas, rule: { month: 12, day: 25 } },
  { region: 'DE', name: holidayNames.boxing, rule: { month: 12, day: 26 } },
  { region: 'GB', name: holidayNames.newYear, rule: { month: 1, day: 1 } },
  { region: 'GB', name: holidayNames.goodFriday, rule: { easter: -2 } },
  { region: 'GB', name: holidayNames.easterMonday, rule: { easter: 1 } },
  {
    region: 'GB',
    name: holidayNames.earlyMayBankHoliday,
    rule: { month: 5, weekday: 1, nth: 1 },
  },
  {
    region: 'GB',
    name: holidayNames.springBankHoliday,
    rule: { month: 5, weekday: 1, nth: -1 },
  },
  { region: 'GB', name: holidayNames.summerBankHoliday, rule: { month: 8, weekday: 1, nth: -1 } },
  { region: 'GB', name: holidayNames.christmas, rule: { month: 12, day: 25 } },
  { region: 'GB', name: holidayNames.boxingDay, rule: { month: 12, day: 26 } },
  { region: 'US', name: holidayNames.newYear, rule: { month: 1, day: 1 } },
  {
    region: 'US',
    name: holidayNames.martinLutherKingDay,
    rule: { month: 1, weekday: 1, nth: 3 },
  },
  {
    region: 'US',
    name: holidayNames.washingtonsBirthday,
    rule: { month: 2, weekday: 1, nth: 3 },
  },
  { region: 'US', name: holidayNames.memorialDay, rule: { month: 5, weekday: 1, nth: -1 } },
  { region: 'US', name: holidayNames.juneteenth, rule: { month: 6, day: 19 } },
  { region: 'US', name: holidayNames.independenceDay, rule: { month: 7, day: 4 } },
  { region: 'US', name: holidayNames.laborDay, rule: { month: 9, weekday: 1, nth: 1 } },
  { region: 'US', name: holidayNames.columbusDay, rule: { month: 10, weekday: 1, nth: 2 } },
  { region: 'US', name: holidayNames.veteransDay, rule: { month: 11, day: 11 } },
  { region: 'US', name: holidayNames.thanksgiving, rule: { month: 11, weekday: 4, nth: 4 } },
  { region: 'US', name: holidayNames.christmas, rule: { month: 12, day: 25 } },
  ...[1, 2, 3, 4, 5, 6, 8].map(
    (day): HolidayRow => ({ region: 'RU', name: holidayNames.newYearHolidays, rule: { month: 1, day } }),
  ),
  { region: 'RU', name: holidayNames.christmas, rule: { month: 1, day: 7 } },
  {
    region: 'RU',
    name: holidayNames.defenderOfTheFatherlandDay,
    rule: { month: 2, day: 23 },
  },
  {
    region: 'RU',
    name: holidayNames.internationalWomensDay,
    rule: { month: 3, day: 8 },
  },
  { region: 'RU', name: holidayNames.springAndLabourDay, rule: { month: 5, day: 1 } },
  { region: 'RU', name: holidayNames.victoryDay, rule: { month: 5, day: 9 } },
  { region: 'RU', name: holidayNames.russiaDay, rule: { month: 6, day: 12 } },
  { region: 'RU', name: holidayNames.unityDay, rule: { month: 11, day: 4 } },
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
