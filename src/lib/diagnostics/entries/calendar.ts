import { entry } from '../entry.ts';

interface ClockChangeFacts {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
  /** Wall times of the change: when the clocks show `from`, they are set to `to`. */
  readonly from: string;
  readonly to: string;
}

/** What can be wrong with the plan in time. */
export const calendarEntries = {
  'calendar/time-does-not-exist': entry<ClockChangeFacts>({
    severity: 'error',
    title: { en: 'A time that the clock change skips', ru: 'Время, которого нет из-за перевода часов' },
    why: {
      en: 'On that night the clocks jump forward. A scheduler would publish an hour early, an hour late, or not at all.',
      ru: 'В эту ночь часы переводят вперёд. Планировщик опубликует на час раньше, на час позже или не опубликует совсем.',
    },
    message: {
      en: ({ day, time, zone, from, to }) =>
        `${time} does not exist on ${day} in ${zone}: the clocks go from ${from} straight to ${to}`,
      ru: ({ day, time, zone, from, to }) =>
        `времени ${time} нет ${day} в поясе ${zone}: часы переводят с ${from} сразу на ${to}`,
    },
    help: {
      en: ({ from, to }) => `write a time before "${from}", or "${to}" or later`,
      ru: ({ from, to }) => `укажите время раньше "${from}" или не раньше "${to}"`,
    },
    example: {
      failing: 'date: 2026-03-29\ntime: "02:30" # Europe/Berlin',
      mended: 'date: 2026-03-29\ntime: "03:00"',
    },
  }),
  'calendar/time-exists-twice': entry<ClockChangeFacts>({
    severity: 'error',
    title: { en: 'A time that comes twice', ru: 'Время, которое наступает дважды' },
    why: {
      en: 'On that night the clocks go back and the hour is repeated. Nobody can tell which of the two was meant.',
      ru: 'В эту ночь часы переводят назад, и час повторяется. Какой из двух имелся в виду, понять нельзя.',
    },
    message: {
      en: ({ day, time, zone, from, to }) =>
        `${time} comes twice on ${day} in ${zone}: at ${from} the clocks go back to ${to}`,
      ru: ({ day, time, zone, from, to }) =>
        `время ${time} наступает дважды ${day} в поясе ${zone}: в ${from} часы переводят назад на ${to}`,
    },
    help: {
      en: ({ from, to }) => `write a time before "${to}", or "${from}" or later`,
      ru: ({ from, to }) => `укажите время раньше "${to}" или не раньше "${from}"`,
    },
    example: {
      failing: 'date: 2026-10-25\ntime: "02:30" # Europe/Berlin',
      mended: 'date: 2026-10-25\ntime: "03:00"',
    },
  }),
};
