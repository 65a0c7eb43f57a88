import { Temporal } from 'temporal-polyfill';

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
  /** Seconds as `52 min`, `1 h 20 min`, `14 s`. */
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
}

export function formatter(locale: string): Formatter {
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0): string => {
    const format = numbers.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    numbers.set(digits, format);
    return withTypographicMinus(format.format(Object.is(value, -0) ? 0 : value));
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
  return {
    locale,
    number,
    signed: (value, digits = 0) => (value > 0 ? '+' : '') + number(value, digits),
    share: (value, digits = 2) => `${number(value * 100, digits)}\u00a0%`,
    money: (minor, currency) => withTypographicMinus(moneyFormat(locale, currency, minor).format(minor / 100)),
    duration: (seconds) => durationText(seconds, locale, number),
    day: (day) => dayFormat.format(noon(day)),
    weekdayAndDay: (day) => weekdayAndDayFormat.format(noon(day)).replace(',', ''),
    longDay: (day) => longDayFormat.format(noon(day)).replace(/\s?г\.$/u, ''),
    range: (from, to) => longDayFormat.formatRange(noon(from), noon(to)).replace(/\s?г\.$/u, ''),
    month: (month) => capitalised(monthFormat.format(noon(`${month}-01`)).replace(/\s?г\.$/u, ''), locale),
    monthName: (month) => monthNameFormat.format(noon(`${month}-01`)),
    weekday: (day, style) => weekdayFormats[style].format(noon(day)),
    list: (items) => listFormat.format(items),
    plural: (count) => plurals.select(count),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** A `Date` only for `Intl`: noon in UTC, so that the day is the same everywhere. */
function noon(day: string): Date {
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds,
  );
}

function withTypographicMinus(text: string): string {
  return text.replace('-', minus);
}

function moneyFormat(locale: string, currency: string, minor: number): Intl.NumberFormat {
  const digits = minor % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Russian and other languages write months in lower case in running text; a heading begins with a capital. */
function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function durationText(seconds: number, locale: string, number: Formatter['number']): string {
  const unit = (value: number, name: 'hour' | 'minute' | 'second' | 'day') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 1 })
      .format(value)
      .replace('-', minus);
  if (Math.abs(seconds) < 60) return unit(seconds, 'second');
  if (Math.abs(seconds) < 7200) return unit(Math.round(seconds / 6) / 10, 'minute');
  if (Math.abs(seconds) < 48 * 3600) return unit(Math.round(seconds / 360) / 10, 'hour');
  return Number.isFinite(seconds) ? unit(Math.round(seconds / 8640) / 10, 'day') : number(seconds);
}
