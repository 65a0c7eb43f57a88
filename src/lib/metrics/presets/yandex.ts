import type { NumberGrammar } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const duration: NumberGrammar = { decimal: '.', duration: true };
const russian: NumberGrammar = { decimal: 'either', group: 'space', percent: true };

/** Reports by something else than the day; the first column says by what, finer ones follow. */
const metricaDimensions: readonly PresetColumn[] = [
  { as: 'breakdown', dimension: 'campaign', names: ['UTM Campaign'] },
  { as: 'breakdown', dimension: 'source', names: ['UTM Source', 'Источник трафика'] },
  { as: 'breakdown', dimension: 'medium', names: ['UTM Medium'] },
  {
    as: 'breakdown',
    dimension: 'source-detail',
    names: ['Источник трафика (детально)', 'UTM Content', 'Социальная сеть'],
  },
  { as: 'breakdown', dimension: 'platform', names: ['Тип площадки', 'UTM Term'] },
  { as: 'breakdown', dimension: 'query', names: ['Поисковая фраза'] },
  { as: 'breakdown', dimension: 'search-engine', names: ['Поисковая система'] },
  { as: 'breakdown', dimension: 'country', names: ['Страна'] },
  { as: 'breakdown', dimension: 'region', names: ['Область', 'Регион'] },
  { as: 'breakdown', dimension: 'city', names: ['Город'] },
  { as: 'breakdown', dimension: 'device', names: ['Тип устройства', 'Устройство'] },
  { as: 'breakdown', dimension: 'page', names: ['Страница входа', 'Адрес страницы'] },
  { as: 'breakdown', dimension: 'age', names: ['Возраст'] },
  { as: 'breakdown', dimension: 'gender', names: ['Пол'] },
  { as: 'breakdown', dimension: 'operating-system', names: ['Операционная система'] },
];

/** Yandex Metrica: shares are fractions of one, though the page shows per cent. */
export const yandexMetrica: Preset = {
  id: 'yandex-metrica',
  name: 'Яндекс Метрика',
  platforms: ['site', 'blog'],
  grain: 'period',
  numbers: { decimal: '.' },
  totals: 'labelled',
  columns: [
    { as: 'span', days: 'iso', names: ['Интервал дат визита', 'Дата визита'] },
    ...metricaDimensions,
    { as: 'metric', metric: 'sessions', names: ['Визиты'], required: true },
    { as: 'metric', metric: 'users', names: ['Посетители'] },
    { as: 'metric', metric: 'page-views', names: ['Просмотры'] },
    {
      as: 'metric',
      metric: 'bounce-rate',
      numbers: { decimal: '.', percent: true },
      names: ['Отказы'],
      required: true,
    },
    { as: 'metric', metric: 'average-visit-duration', numbers: duration, names: ['Время на сайте'] },
    { as: 'ignored', names: ['Доля новых посетителей', 'Глубина просмотра'] },
  ],
  period: [
    { in: 'name', pattern: /(\d{4}-\d\d-\d\d)[-_ —–]+(\d{4}-\d\d-\d\d)/u, days: 'iso' },
    { in: 'name', pattern: /(\d{8})[-_ —–]*(\d{8})/u, days: 'compact' },
  ],
  provisionalDays: 1,
  source: 'literals in code that reads real exports; no file was seen',
  checkedOn: '2026-11-23',
};

/** Yandex Direct, "Мастер отчётов". */
export const yandexDirect: Preset = {
  id: 'yandex-direct',
  name: 'Яндекс Директ: Мастер отчётов',
  platforms: ['yandex-direct'],
  grain: 'period',
  numbers: russian,
  totals: 'labelled',
  preamble: /^(?:Клиент|Отч[её]т|Период):/u,
  columns: [
    { as: 'object', names: ['№ Кампании', 'Номер кампании'] },
    { as: 'day', days: 'day.month.year', names: ['Дата', 'День'] },
    { as: 'breakdown', dimension: 'gender', names: ['Пол'] },
    { as: 'breakdown', dimension: 'age', names: ['Возраст'] },
    { as: 'metric', metric: 'spend', names: ['Расход, ₽', 'Расход (руб.)', 'Расход'], required: true },
    { as: 'metric', metric: 'impressions', names: ['Показы'], required: true },
    { as: 'metric', metric: 'clicks', names: ['Клики'], required: true },
    { as: 'metric', metric: 'conversions', names: ['Конверсии'] },
    {
      as: 'ignored',
      names: [
        'Название кампании',
        'Кампания',
        'Отказы, %',
        'Отказы (%)',
        'Глубина просмотра',
        'Глубина (стр.)',
        'CTR (%)',
        'CTR, %',
        'Ср. цена клика (руб.)',
        'Ср. цена клика, ₽',
        'Цена цели, ₽',
        'Конверсия, %',
      ],
    },
  ],
  period: [{ in: 'preamble', pattern: /Период: (\d\d\.\d\d\.\d{4}) - (\d\d\.\d\d\.\d{4})/u, days: 'day.month.year' }],
  provisionalDays: 3,
  source: 'rows of real .xlsx reports of direct.yandex.ru, and code that reads the CSV form',
  checkedOn: '2026-11-23',
};

/** Yandex Webmaster: a row a day, page and query. */
export const yandexWebmaster: Preset = {
  id: 'yandex-webmaster',
  name: 'Яндекс Вебмастер: запросы',
  platforms: ['search', 'site', 'blog'],
  grain: 'day',
  numbers: russian,
  columns: [
    { as: 'day', days: 'iso or day.month.year', names: ['Дата'], required: true },
    { as: 'breakdown', dimension: 'page', names: ['URL'] },
    { as: 'breakdown', dimension: 'query', names: ['Запрос'], required: true },
    { as: 'breakdown', dimension: 'region', names: ['Регион'] },
    { as: 'metric', metric: 'clicks', names: ['Клики'], required: true },
    { as: 'metric', metric: 'impressions', names: ['Показы'], required: true },
    { as: 'metric', metric: 'search-position', names: ['Позиция'] },
    { as: 'ignored', names: ['Хост', 'CTR', 'CTR, %'] },
  ],
  provisionalDays: 3,
  source: 'column names in code that reads reports of webmaster.yandex.ru; no file was seen',
  checkedOn: '2026-11-23',
};
