import { link, monthFirst, text } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

export const hootsuite = {
  name: 'Hootsuite',
  source: 'https://help.hootsuite.com/s/article/bulk-schedule',
  evidence: 'quoted',
  checkedOn: '2026-11-25',
  perFile: 'channel',
  rows: 350,
  zone: 'account',
  header: false,
  columns: [
    { header: 'date', cell: (post) => `${monthFirst(post)} ${post.time}` },
    { header: 'message', cell: text },
    { header: 'link', cell: link },
  ],
  pictures: 0,
  carries: ['link'],
  note: {
    en: 'Its page could not be read; three columns without a header, month first and 350 rows are what public descriptions agree on. Choose mm/dd/yyyy hh:mm in the upload dialog.',
    ru: 'Её страницу прочесть не удалось; три столбца без заголовка, месяц впереди и 350 строк — то, в чём сходятся открытые описания. В окне загрузки выберите mm/dd/yyyy hh:mm.',
  },
} satisfies Scheduler;
