import type { NumberGrammar } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const numbers: NumberGrammar = { decimal: '.', percent: true };

const measured: readonly PresetColumn[] = [
  { as: 'metric', metric: 'clicks', names: ['Clicks', 'Clics', 'Клики', 'Klicks', 'Cliques'], required: true },
  {
    as: 'metric',
    metric: 'impressions',
    names: ['Impressions', 'Показы', 'Impressionen', 'Impressões', 'Impresiones'],
    required: true,
  },
  { as: 'ignored', names: ['CTR'] },
  { as: 'metric', metric: 'search-position', names: ['Position', 'Позиция', 'Posição', 'Posición'], required: true },
];

const base = {
  platforms: ['search', 'site', 'blog'],
  numbers,
  provisionalDays: 3,
  source: 'Performance exports of search.google.com/search-console 2024–2025, in English, French and Russian',
  checkedOn: '2026-11-23',
} as const;

export const searchConsoleDates: Preset = {
  ...base,
  id: 'search-console-dates',
  name: 'Search Console: dates',
  grain: 'day',
  columns: [
    { as: 'span', days: 'iso', names: ['Date', 'Дата', 'Datum', 'Data', 'Fecha'], required: true },
    ...measured,
  ],
};

const dimensions = [
  {
    id: 'queries',
    dimension: 'query',
    names: ['Top queries', 'Requêtes les plus fréquentes', 'Популярные запросы', 'Query', 'Запрос'],
  },
  {
    id: 'pages',
    dimension: 'page',
    names: ['Top pages', 'Pages les plus populaires', 'Популярные страницы', 'Page', 'Страница'],
  },
  { id: 'countries', dimension: 'country', names: ['Country', 'Pays', 'Страна'] },
  { id: 'devices', dimension: 'device', names: ['Device', 'Appareil', 'Устройство'] },
  {
    id: 'appearance',
    dimension: 'appearance',
    names: ['Search Appearance', 'Apparence dans les résultats de recherche', 'Вид в поиске'],
  },
];

/** Tables by query, page, country, device. Their period stands in another file: `sources.yaml` says it. */
export const searchConsoleBreakdowns: readonly Preset[] = dimensions.map(({ id, dimension, names }) => ({
  ...base,
  id: `search-console-${id}`,
  name: `Search Console: ${id}`,
  grain: 'period',
  columns: [{ as: 'breakdown', dimension, names, required: true }, ...measured],
}));

/** The filters that were set on the page; it comes in the same download. */
export const searchConsoleFilters: Preset = {
  ...base,
  id: 'search-console-filters',
  name: 'Search Console: filters',
  grain: 'period',
  holdsNoValues: true,
  columns: [
    { as: 'ignored', names: ['Filter', 'Filtre', 'Фильтр'], required: true },
    { as: 'ignored', names: ['Value', 'Valeur', 'Значение'], required: true },
  ],
};
