import type { Preset } from './preset.ts';

/** VK Ads ("VK Реклама"), sheet «Объявления». The period stands in no column: the name of the file or `sources.yaml` says it. */
export const vkAds: Preset = {
  id: 'vk-ads',
  name: 'VK Реклама: объявления',
  platforms: ['vk-ads'],
  grain: 'period',
  numbers: { decimal: 'either', group: 'space', percent: true },
  totals: 'labelled',
  columns: [
    { as: 'object', names: ['ID объявления', 'ID кампании'], required: true },
    { as: 'day', days: 'day.month.year', names: ['Дата', 'День'] },
    { as: 'breakdown', dimension: 'ad-set', names: ['ID группы'] },
    { as: 'metric', metric: 'impressions', names: ['Показы'], required: true },
    { as: 'metric', metric: 'clicks', names: ['Клики'] },
    { as: 'metric', metric: 'conversions', names: ['Результат'] },
    { as: 'metric', metric: 'spend', names: ['Потрачено всего, ₽', 'Потрачено, ₽'], required: true },
    {
      as: 'ignored',
      names: [
        'Название объявления',
        'Название кампании',
        'Название группы',
        'Цена за результат, ₽',
        'eCPC, ₽',
        'eCPM, ₽',
        'CTR, %',
        'CTR',
        'Статус',
        'Цель',
        'Начали прослушивание',
        'Добавили аудио',
      ],
    },
  ],
  period: [
    { in: 'name', pattern: /(\d{4}-\d\d-\d\d)[-_ —–]+(\d{4}-\d\d-\d\d)/u, days: 'iso' },
    { in: 'name', pattern: /(\d\d\.\d\d\.\d{4})[-_ —–]+(\d\d\.\d\d\.\d{4})/u, days: 'day.month.year' },
  ],
  provisionalDays: 3,
  source: 'column names in code that reads .xlsx reports of ads.vk.com; no file was seen',
  checkedOn: '2026-11-23',
};
