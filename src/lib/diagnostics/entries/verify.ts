import { entry } from '../entry.ts';

/** What `almanac verify` finds. */
export const verifyEntries = {
  'verify/different-figure': entry<{ id: string; code: string; shown: number | null; counted: number | null }>({
    severity: 'error',
    title: {
      en: 'A figure that comes out differently when it is counted again',
      ru: 'Число, которое при пересчёте другое',
    },
    why: {
      en: 'Every figure is computed twice, by two programs that share nothing but the rows. Where they differ, one of them is wrong, and the figure must not be shown to anybody.',
      ru: 'Каждое число считают две программы, у которых общие только строки. Если они расходятся, одна из них ошибается, и показывать число нельзя.',
    },
    message: {
      en: ({ id, shown, counted }) =>
        `${id} is ${written(shown)} on the site and ${written(counted)} when counted again`,
      ru: ({ id, shown, counted }) => `${id}: на сайте ${written(shown)}, при пересчёте ${written(counted)}`,
    },
    help: {
      en: ({ code }) =>
        `this is a mistake of Almanac, not yours: do not publish the figure, and report it with the output of "almanac explain ${code}"`,
      ru: ({ code }) =>
        `это ошибка Almanac, а не ваша: не публикуйте число и сообщите о ней, приложив вывод «almanac explain ${code}»`,
    },
    example: {
      failing: 'almanac verify\n',
      mended: 'almanac explain F7K2Q9\n',
    },
  }),
};

/** Unknown is written as everywhere else. */
function written(value: number | null): string {
  return value === null ? '—' : String(value);
}
