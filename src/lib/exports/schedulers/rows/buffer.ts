import { firstPicture, isoMinutes, text } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

export const buffer = {
  name: 'Buffer',
  source: 'https://support.buffer.com/article/926-how-to-upload-posts-in-bulk-to-buffer',
  evidence: 'quoted',
  checkedOn: '2026-11-25',
  perFile: 'channel',
  rows: 100,
  zone: 'account',
  header: true,
  columns: [
    { header: 'Text', cell: text },
    { header: 'Image URL', cell: firstPicture },
    { header: 'Tags' },
    { header: 'Posting Time', cell: isoMinutes },
  ],
  pictures: 1,
  carries: [],
  note: {
    en: 'Upload each file to its own channel. A free plan takes 10 rows instead of 100. For Pinterest choose the board in Buffer.',
    ru: 'Загружайте каждый файл в свой канал. На бесплатном тарифе — 10 строк вместо 100. Доску Pinterest выберите в Buffer.',
  },
} satisfies Scheduler;
