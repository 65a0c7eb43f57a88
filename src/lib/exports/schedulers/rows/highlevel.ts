import { allPictures, isoSeconds, link, text } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

const highLevelPage =
  'https://help.gohighlevel.com/support/solutions/articles/155000005542-social-planner-advanced-csv-for-bulk-scheduling';

export const highlevel = {
  name: 'GoHighLevel',
  source: highLevelPage,
  evidence: 'vendor',
  checkedOn: '2026-11-25',
  perFile: 'channel',
  rows: 90,
  zone: 'account',
  header: true,
  columns: [
    { header: 'postAtSpecificTime (YYYY-MM-DD HH:mm:ss)', cell: isoSeconds },
    { header: 'content', cell: text },
    { header: 'link (OGmetaUrl)', cell: link },
    { header: 'imageUrls', cell: allPictures(', ', 10) },
    { header: 'gifUrl' },
    { header: 'videoUrls' },
  ],
  pictures: 10,
  carries: ['link', 'carousel'],
  note: {
    en: 'The basic CSV of the Social Planner. Beside a picture, HighLevel puts the link into the caption. Upload at least 10 minutes before the first post.',
    ru: 'Базовый CSV из Social Planner. Если есть картинка, HighLevel вставляет ссылку в текст. Загрузите не позже чем за 10 минут до первой публикации.',
  },
} satisfies Scheduler;
