import type { NumberGrammar } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const numbers: NumberGrammar = { decimal: '.', percent: true };

const impressionNames = ['Impressions', 'Показы', 'Impressionen', 'Impressões', 'Impresiones'];
const dayNames = ['Date', 'Date range', 'Дата', 'Datum', 'Data', 'Fecha', 'Periodo'];

const measured: readonly PresetColumn[] = [
  { as: 'metric', metric: 'clicks', names: ['Clicks', 'Clics', 'Клики', 'Klicks', 'Cliques'], required: true },
  {
    as: 'metric',
    metric: 'impressions',
    names: impressionNames,
    required: true,
  },
  { as: 'ignored', names: ['CTR'] },
  { as: 'metric', metric: 'search-position', names: ['Position', 'Позиция', 'Posição', 'Posición'], required: true },
];

const base = {
  platforms: ['search', 'site', 'blog'],
  numbers,
  provisionalDays: 3,
  source: 'Performance exports of search.google.com/search-console 2024–2026, in English, French, Russian and Spanish',
  checkedOn: '2026-11-29',
} as const;

export const searchConsoleDates: Preset = {
  ...base,
  id: 'search-console-dates',
  name: 'Search Console: dates',
  grain: 'day',
  columns: [{ as: 'span', days: 'iso', names: dayNames, required: true }, ...measured],
};

const dimensions = [
  {
    id: 'queries',
    dimension: 'query',
    names: [
      'Top queries',
      'Requêtes les plus fréquentes',
      'Популярные запросы',
      'Consultas principales',
      'Query',
      'Запрос',
    ],
  },
  {
    id: 'pages',
    dimension: 'page',
    names: ['Top pages', 'Pages les plus populaires', 'Популярные страницы', 'Páginas principales', 'Page', 'Страница'],
  },
  { id: 'countries', dimension: 'country', names: ['Country', 'Pays', 'Страна', 'País'] },
  { id: 'devices', dimension: 'device', names: ['Device', 'Appareil', 'Устройство', 'Dispositivo'] },
  {
    id: 'appearance',
    dimension: 'appearance',
    names: ['Search Appearance', 'Apparence dans les résultats de recherche', 'Вид в поиске', 'Aparición en búsquedas'],
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

/** The state of pages: indexing, structured data, Core Web Vitals. Its impressions are those of the report by dates, counted otherwise. */
export const searchConsolePageStates: Preset = {
  ...base,
  id: 'search-console-page-states',
  name: 'Search Console: state of pages',
  grain: 'day',
  holdsNoValues: true,
  columns: [
    { as: 'ignored', names: dayNames, required: true },
    {
      as: 'ignored',
      names: ['Not indexed', 'Non indexées', 'Не проиндексировано', 'Não indexadas', 'Invalid', 'Non valide', 'Poor'],
      required: true,
    },
    {
      as: 'ignored',
      names: ['Indexed', "Dans l'index", 'Проиндексированные', 'Indexados', 'Valid', 'Valides', 'Good'],
      required: true,
    },
    { as: 'ignored', names: ['Need improvement', ...impressionNames] },
  ],
};

/** The filters that were set on the page; it comes in the same download. */
export const searchConsoleFilters: Preset = {
  ...base,
  id: 'search-console-filters',
  name: 'Search Console: filters',
  grain: 'period',
  holdsNoValues: true,
  columns: [
    { as: 'ignored', names: ['Filter', 'Filtre', 'Фильтр', 'Filtrar'], required: true },
    { as: 'ignored', names: ['Value', 'Valeur', 'Значение', 'Valor'], required: true },
  ],
};
