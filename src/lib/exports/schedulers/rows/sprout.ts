import { dayFirst, text } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

export const sprout = {
  name: 'Sprout Social',
  source: 'https://support.sproutsocial.com/hc/en-us/articles/115005864203-How-do-I-use-bulk-scheduling',
  evidence: 'vendor',
  checkedOn: '2026-11-29',
  perFile: 'channel',
  rows: 350,
  zone: 'account',
  header: true,
  columns: [
    { header: 'date', cell: dayFirst },
    { header: 'time_24hr', cell: ({ time }) => time },
    { header: 'message_text', cell: text },
  ],
  pictures: 0,
  carries: [],
  note: {
    en: 'Choose dd/mm/yyyy in the import preferences. Sprout wants messages at least 10 minutes apart, and takes 50 of them on trial. Its columns for links and images could not be read, so they stay out.',
    ru: 'В настройках импорта выберите dd/mm/yyyy. Sprout требует не меньше 10 минут между сообщениями, на пробном тарифе берёт 50. Столбцы для ссылок и картинок прочесть не удалось, поэтому их нет.',
  },
} satisfies Scheduler;
