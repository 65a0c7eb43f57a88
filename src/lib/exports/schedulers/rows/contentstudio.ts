import { dayFirst, firstPicture, link, text } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

export const contentstudio = {
  name: 'ContentStudio',
  source: 'https://docs.contentstudio.io/',
  evidence: 'quoted',
  checkedOn: '2026-11-25',
  perFile: 'channel',
  rows: 500,
  zone: 'account',
  header: true,
  columns: [
    { header: 'Date and Time', cell: (post) => `${dayFirst(post)} ${post.time}` },
    { header: 'Message', cell: text },
    { header: 'Image URL', cell: firstPicture },
    { header: 'Link', cell: link },
  ],
  pictures: 1,
  carries: ['link'],
  note: {
    en: 'Its page on bulk upload (article 564 of the help centre) could not be read; columns, form of the date and limit are those of a public program that cites it. Compare with the template before the first upload.',
    ru: 'Её страницу о массовой загрузке (статья 564 справки) прочесть не удалось; столбцы, вид даты и предел — из открытой программы, которая на неё ссылается. Перед первой загрузкой сравните с шаблоном.',
  },
} satisfies Scheduler;
