import { allPictures, firstComment, isoMinutes, link, text } from '../cells.ts';
import { isTitled } from '../networks.ts';
import type { Scheduler } from '../scheduler.ts';

/** Of several descriptions or comments. */
const separator = '||';

export const publer = {
  name: 'Publer',
  source: 'https://publer.com/help/en/article/how-to-use-a-csv-file-18qhxcq',
  evidence: 'vendor',
  checkedOn: '2026-11-25',
  perFile: 'channel',
  rows: null,
  zone: 'account',
  header: true,
  columns: [
    { header: 'Date - Intl. format or prompt', cell: isoMinutes },
    { header: 'Text', cell: text },
    { header: 'Link(s) - Separated by comma for FB carousels', cell: link },
    { header: 'Media URL(s) - Separated by comma', cell: allPictures(',', 99) },
    {
      header: 'Title - For the video, pin, PDF ..',
      cell: ({ platform, slot }) => (isTitled(platform) ? slot.post.title : ''),
    },
    { header: 'Label(s) - Separated by comma' },
    {
      header: 'Alt text(s) - Separated by ||',
      cell: ({ pictures }) =>
        pictures
          .filter(({ url }) => url !== null)
          .map(({ alt }) => alt)
          .join(separator),
    },
    { header: 'Comment(s) - Separated by ||', cell: firstComment },
    { header: 'Pin board, FB album, or Google category' },
    {
      header: 'Post subtype - I.e. story, reel, PDF ..',
      cell: ({ slot }) => ({ reel: 'reel', story: 'story', short: 'short' })[slot.format as string] ?? '',
    },
    { header: 'CTA - For Facebook links or Google' },
    { header: 'Reminder - For stories, reels, shorts, and TikToks' },
  ],
  pictures: 99,
  carries: ['link', 'firstComment', 'altText', 'carousel', 'format', 'title'],
  separator,
  note: {
    en: "The order and the meaning of the columns are those of Publer's page; their exact headers are those of public copies of its template. The page states no limit of rows. Choose the account when you upload.",
    ru: 'Порядок и смысл столбцов — со страницы Publer, точные заголовки — из открытых копий его шаблона. Предела строк страница не называет. Аккаунт выберите при загрузке.',
  },
} satisfies Scheduler;
