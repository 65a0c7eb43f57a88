import { allPictures, isoSeconds, link, text, urls } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

export const socialbee = {
  name: 'SocialBee',
  source: 'https://help.socialbee.com/article/80-how-do-i-import-content-via-csv',
  evidence: 'vendor',
  checkedOn: '2026-11-29',
  perFile: 'channel',
  rows: null,
  zone: 'account',
  header: true,
  columns: [
    { header: 'text', cell: text },
    // A link takes the place of pictures there, so it goes in only where no picture does.
    { header: 'link', cell: (post) => (urls(post).length > 0 ? '' : link(post)) },
    { header: 'imageUrls', cell: allPictures(',', 10) },
    { header: 'gifUrls' },
    { header: 'videoUrls' },
    { header: 'postAtSpecificTime', cell: isoSeconds },
  ],
  pictures: 10,
  carries: ['link', 'carousel'],
  note: {
    en: 'The columns are those of its page. The form of the date could not be read there: year first, as its exports write it. A post with a picture goes without its link, because SocialBee drops the picture otherwise.',
    ru: 'Столбцы — с её страницы. Вид даты там прочесть не удалось: пишется с года, как в её выгрузках. Публикация с картинкой идёт без ссылки, иначе SocialBee теряет картинку.',
  },
} satisfies Scheduler;
