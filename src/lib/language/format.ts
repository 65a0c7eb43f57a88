import { type Language, languageOf, say, type Words } from './language.ts';

const minus = '\u2212';

/** Numbers, money and days as one locale writes them. Everything a page shows as a number or a date comes from here. */
export interface Formatter {
  readonly locale: string;
  /** `1,148`; at most `digits` decimals (0 unless told). */
  number(value: number, digits?: number): string;
  /** With a plus or a minus. */
  signed(value: number, digits?: number): string;
  /** A fraction of 1 as per cent: 0.0471 → `4.71 %`. */
  share(value: number, digits?: number): string;
  /** Minor units: 114800 EUR → `€1,148`, cents only where there are any. */
  money(minor: number, currency: string): string;
  /** Seconds in the unit that fits, with at most one decimal: `52 min`, `2.5 h`, `14 s`. */
  duration(seconds: number): string;
  /** `12 Nov` */
  day(day: string): string;
  /** `Thu 12 Nov` */
  weekdayAndDay(day: string): string;
  /** `12 November 2026` */
  longDay(day: string): string;
  /** `1–31 October 2026` */
  range(from: string, to: string): string;
  /** `November 2026` */
  month(month: string): string;
  /** `November` */
  monthName(month: string): string;
  /** `Thursday` / `Thu` */
  weekday(day: string, style: 'long' | 'short'): string;
  /** `A, B and C` */
  list(items: readonly string[]): string;
  /** The plural form of a whole number: one, few, many, other. */
  plural(count: number): Intl.LDMLPluralRule;
  compare(a: string, b: string): number;
  /** Do two letters stand together in an alphabet? `Ё` stands under `Е` in Russian, `É` under `E` in English. */
  isSameLetter(a: string, b: string): boolean;
  upperCase(text: string): string;
}

/**
 * As the client's locale writes, for texts in its language; for texts in another language as that one writes:
 * plural forms and names of days have to agree with the words around them.
 */
export function formatterFor(locale: string, language: Language): Formatter {
  return formatter(languageOf(locale) === language ? locale : language);
}

export function formatter(locale: string): Formatter {
  const numbers = new Map<number, Intl.NumberFormat>();
  /** A site writes the same few ranges again and again: kept, since Intl took a third of the time of all pages for them. */
  const ranges = new Map<string, string>();
  const number = (value: number, digits = 0): string => {
    const format =
      numbers.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'negative' });
    numbers.set(digits, format);
    return withTypographicMinus(format.format(value));
  };
  const moneys = new Map<string, Intl.NumberFormat>();
  const money = (minor: number, currency: string): string => {
    const digits = minor % 100 === 0 ? 0 : 2;
    const key = `${currency} ${digits}`;
    const format = moneys.get(key) ?? moneyFormat(locale, currency, digits);
    moneys.set(key, format);
    return withTypographicMinus(format.format(minor / 100));
  };
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const dayFormat = dates({ day: 'numeric', month: 'short' });
  const weekdayAndDayFormat = dates({ weekday: 'short', day: 'numeric', month: 'short' });
  const longDayFormat = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const monthFormat = dates({ month: 'long', year: 'numeric' });
  const monthNameFormat = dates({ month: 'long' });
  const weekdayFormats = { long: dates({ weekday: 'long' }), short: dates({ weekday: 'short' }) };
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale, { numeric: true });
  const letters = new Intl.Collator(locale, { sensitivity: 'base' });
  return {
    locale,
    number,
    signed: (value, digits = 0) =>
      (value > 0 && Number(value.toFixed(digits)) !== 0 ? '+' : '') + number(value, digits),
    share: (value, digits = 2) => `${number(value * 100, digits)}\u00a0%`,
    money,
    duration: (seconds) => durationText(seconds, locale, number),
    day: (day) => unbroken(dayFormat.format(noon(day))),
    weekdayAndDay: (day) => unbroken(weekdayAndDayFormat.format(noon(day)).replace(',', '')),
    longDay: (day) => longDayFormat.format(noon(day)).replace(/\s?г\.$/u, ''),
    range: (from, to) => {
      const key = `${from}..${to}`;
      const text = ranges.get(key) ?? longDayFormat.formatRange(noon(from), noon(to)).replace(/\s?г\.(?=\s|$)/gu, '');
      ranges.set(key, text);
      return text;
    },
    month: (month) => capitalised(monthFormat.format(noon(`${month}-01`)).replace(/\s?г\.$/u, ''), locale),
    monthName: (month) => monthNameFormat.format(noon(`${month}-01`)),
    weekday: (day, style) => weekdayFormats[style].format(noon(day)),
    list: (items) => listFormat.format(items),
    plural: (count) => plurals.select(count),
    compare: (a, b) => collator.compare(a, b),
    isSameLetter: (a, b) => letters.compare(a, b) === 0,
    upperCase: (text) => text.toLocaleUpperCase(locale),
  };
}

/** An instant only for `Intl`: noon in UTC, so that the day is the same everywhere. */
function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** A short date stays on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function withTypographicMinus(text: string): string {
  return text.replace('-', minus);
}

function moneyFormat(locale: string, currency: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // What rounds to nothing has no minus.
    signDisplay: 'negative',
  });
}

/** Russian and other languages write months in lower case in running text; a heading begins with a capital. */
function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** The symbols of the international system, as timetables write them: they have no plural. */
export const durationUnits = {
  en: { second: 's', minute: 'min', hour: 'h', day: 'd' },
  ru: { second: 'с', minute: 'мин', hour: 'ч', day: 'д' },
} as const satisfies Words<Record<string, string>>;

const durationSteps = [
  { below: 60, seconds: 1, unit: 'second' },
  { below: 2 * 3600, seconds: 60, unit: 'minute' },
  { below: 48 * 3600, seconds: 3600, unit: 'hour' },
  { below: Number.POSITIVE_INFINITY, seconds: 86_400, unit: 'day' },
] as const;

function durationText(seconds: number, locale: string, number: Formatter['number']): string {
  const step = durationSteps.find(({ below }) => Math.abs(seconds) < below) ?? durationSteps[3];
  return `${number(seconds / step.seconds, 1)}\u00a0${say(durationUnits, languageOf(locale))[step.unit]}`;
}
