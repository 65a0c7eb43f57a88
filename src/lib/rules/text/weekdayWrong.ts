import { Temporal } from 'temporal-polyfill';
import type { Slot } from '../../playbook/slots.ts';
import { captionsOf, placeInCaption } from '../captions.ts';
import { rule } from '../rule.ts';

export const weekdayWrong = rule<{ words: string; date: string; is: number }>({
  code: 'rules/weekday-wrong',
  group: 'text',
  severity: 'error',
  title: { en: 'A day that is another day of the week', ru: 'Дата и день недели не сходятся' },
  why: {
    en: 'Half of the guests come on the date, half on the weekday, and one of them stands before a closed door.',
    ru: 'Половина гостей придёт по числу, половина — по дню недели, и кто-то встанет перед закрытой дверью.',
  },
  message: {
    en: ({ words, date, is }) => `"${words}": ${date} is a ${weekdays.en[is - 1]}`,
    ru: ({ words, date, is }) => `«${words}»: ${date} — ${weekdays.ru[is - 1]}`,
  },
  help: {
    en: ({ is, date }) =>
      `write ${weekdays.en[is - 1]}, or another date than ${date}: ask whoever knows which is meant`,
    ru: ({ is, date }) =>
      `напишите «${weekdays.ru[is - 1]}» или другую дату вместо ${date}: спросите того, кто знает, что верно`,
  },
  example: {
    failing: 'date: 2026-11-16\n---\nCome on Friday, 21 November.',
    mended: 'date: 2026-11-16\n---\nCome on Saturday, 21 November.',
  },

  check: ({ ahead, at, textOf }) =>
    captionsOf(ahead).flatMap((caption) =>
      saidDays(caption.text).flatMap(({ index, text, weekday, month, day }) => {
        const date = nextSuchDay(caption.slot, month, day);
        if (date === null || date.dayOfWeek === weekday) return [];
        const place = placeInCaption(caption, { index, text }, at, textOf);
        return [{ place, params: { words: text, date: date.toString(), is: date.dayOfWeek } }];
      }),
    ),
});

/** From Monday on, as Temporal counts them. */
const weekdays = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
} as const;

const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const russianMonths = 'янв фев мар апр ма[яй] июн июл авг сен окт ноя дек'.split(' ');
/** Stems: all cases of a Russian weekday begin so. */
const russianWeekdays = 'понедельник вторник сред четверг пятниц суббот воскресень'.split(' ');
const monthWord = `(?:${englishMonths.join('|')})[a-z]*`;
const [weekday, number] = [`(?<weekday>${weekdays.en.join('|')})`, '(?<day>\\d{1,2})(?:st|nd|rd|th)?'];

const patterns = [
  new RegExp(`\\b${weekday},? (?:the )?${number}(?: of)? (?<month>${monthWord})\\b`, 'gi'),
  new RegExp(`\\b${weekday},? (?<month>${monthWord})\\.? ${number}\\b`, 'gi'),
  new RegExp(
    `(?<!\\p{L})(?<weekday>(?:${russianWeekdays.join('|')})\\p{L}*),? (?<day>\\d{1,2}) (?<month>(?:${russianMonths.join('|')})\\p{L}*)`,
    'giu',
  ),
];

interface SaidDay {
  readonly index: number;
  readonly text: string;
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

function saidDays(text: string): SaidDay[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { weekday = '', month = '', day = '' } = match.groups ?? {};
      return {
        index: match.index,
        text: match[0],
        weekday: 1 + placeOf(weekday, [weekdays.en, russianWeekdays]),
        month: 1 + placeOf(month, [englishMonths, russianMonths]),
        day: Number(day),
      };
    }),
  );
}

function placeOf(word: string, lists: readonly (readonly string[])[]): number {
  const begins = (stem: string) => new RegExp(`^${stem}`, 'iu').test(word);
  return Math.max(...lists.map((list) => list.findIndex(begins)));
}

/** The day that readers understand: a text names no year, and means the one that is nearest to its post. */
function nextSuchDay({ day: posted }: Slot, month: number, day: number): Temporal.PlainDate | null {
  if (posted === null) return null;
  const from = Temporal.PlainDate.from(posted);
  const days = [-1, 0, 1].flatMap((years) => {
    try {
      return [Temporal.PlainDate.from({ year: from.year + years, month, day }, { overflow: 'reject' })];
    } catch {
      return [];
    }
  });
  const distance = (date: Temporal.PlainDate) => Math.abs(from.until(date, { largestUnit: 'day' }).days);
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
