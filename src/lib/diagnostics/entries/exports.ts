import { entry } from '../entry.ts';

/** What can be wrong with a text on its way into another tool. */
export const exportEntries = {
  'exports/text-not-carried': entry<{ tool: string; sign: string }>({
    severity: 'error',
    title: { en: "A text that a scheduler's file can't carry", ru: 'Текст, который не передать файлом планировщика' },
    why: {
      en: 'Almanac never changes a text for a scheduler. A sign that the file has no way to write would arrive as something else, or cut the text short.',
      ru: 'Almanac не меняет тексты ради планировщика. Знак, который файл не умеет записать, дошёл бы другим или оборвал бы текст.',
    },
    message: {
      en: ({ tool, sign }) => `the file for ${tool} can't carry ${sign}, so this post is not in it`,
      ru: ({ tool, sign }) => `файл для ${tool} не может передать ${sign}, поэтому этой публикации в нём нет`,
    },
    help: {
      en: ({ sign }) => `take ${sign} out of the text, and export again`,
      ru: ({ sign }) => `уберите ${sign} из текста и повторите выгрузку`,
    },
    example: { failing: 'caption: "Two\\0cups"', mended: 'caption: Two cups' },
  }),
  'exports/live-text': entry<{ tool: string; begins: string }>({
    severity: 'warning',
    title: { en: 'A text that a spreadsheet would compute', ru: 'Текст, который таблица посчитает формулой' },
    why: {
      en: 'The file for a scheduler holds the text as it is. Who opens that file in a spreadsheet program first sees a formula computed instead of the text, and may save the result.',
      ru: 'В файле для планировщика текст стоит как есть. Кто сначала откроет файл в табличной программе, увидит вместо текста результат формулы — и может сохранить его.',
    },
    message: {
      en: ({ begins }) => `this text begins with "${begins}", as formulas do`,
      ru: ({ begins }) => `этот текст начинается с «${begins}», как формулы`,
    },
    help: {
      en: ({ tool }) =>
        `upload the file to ${tool} without opening it in a spreadsheet program, or begin the text otherwise`,
      ru: ({ tool }) => `загрузите файл в ${tool}, не открывая его в таблице, или начните текст иначе`,
    },
    example: { failing: '+1 for the second pour.', mended: 'One more for the second pour.' },
  }),
};
