import { type NumberGrammar, plainNumber } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const base = {
  platforms: ['youtube'],
  numbers: plainNumber,
  totals: 'labelled',
  provisionalDays: 3,
  source: 'files downloaded from studio.youtube.com 2021–2025, in English, German and Portuguese',
  checkedOn: '2026-11-23',
} as const;

const hours: NumberGrammar = { decimal: '.', times: 3600 };
const duration: NumberGrammar = { decimal: '.', duration: true };

const measured: readonly PresetColumn[] = [
  { as: 'metric', metric: 'views', names: ['Views', 'Aufrufe', 'Visualizações'] },
  { as: 'metric', metric: 'engaged-views', names: ['Engaged views', 'Visualizações intencionais'] },
  {
    as: 'metric',
    metric: 'watch-time',
    numbers: hours,
    names: ['Watch time (hours)', 'Wiedergabezeit (Stunden)', 'Tempo de exibição (horas)'],
  },
  { as: 'metric', metric: 'net-followers', names: ['Subscribers', 'Abonnenten', 'Inscritos'] },
  { as: 'metric', metric: 'new-followers', names: ['Subscribers gained', 'Inscrições obtidas'] },
  { as: 'metric', metric: 'lost-followers', names: ['Subscribers lost', 'Inscrições perdidas'] },
  { as: 'metric', metric: 'impressions', names: ['Impressions', 'Impressionen', 'Impressões'] },
  { as: 'metric', metric: 'viewers', names: ['Unique viewers', 'Espectadores únicos'] },
  { as: 'metric', metric: 'likes', names: ['Likes', 'Marcações "Gostei"'] },
  { as: 'metric', metric: 'dislikes', names: ['Dislikes'] },
  { as: 'metric', metric: 'shares', names: ['Shares', 'Compartilhamentos'] },
  { as: 'metric', metric: 'comments', names: ['Comments added', 'Comentários adicionados'] },
  {
    as: 'metric',
    metric: 'average-view-duration',
    numbers: duration,
    names: ['Average view duration', 'Durchschnittliche Wiedergabedauer', 'Duração média da visualização'],
  },
  {
    as: 'metric',
    metric: 'revenue',
    names: ['Estimated revenue (¤)', 'Your estimated revenue (¤)', 'Receita estimada (¤)', 'Sua receita estimada (¤)'],
  },
  {
    as: 'ignored',
    names: [
      'Impressions click-through rate (%)',
      'Klickrate der Impressionen (%)',
      'Taxa de cliques de impressões (%)',
      'Average percentage viewed (%)',
      'Average views per viewer',
      'Returning viewers',
      'Likes (vs. dislikes) (%)',
      'Duration',
      'Duração',
      'Dauer',
    ],
  },
];

const date: PresetColumn = { as: 'day', days: 'iso', names: ['Date', 'Datum', 'Data'], required: true };
const video: readonly PresetColumn[] = [
  { as: 'object', names: ['Content', 'Video', 'Conteúdo'], required: true },
  { as: 'text', names: ['Video title', 'Videotitel', 'Título do vídeo'], required: true },
  {
    as: 'published',
    moments: 'month-name day year',
    names: ['Video publish time', 'Veröffentlichungszeitpunkt des Videos', 'Horário de publicação do vídeo'],
  },
];

/** "Totals": one value a day for the whole channel. */
export const youtubeTotals: Preset = {
  ...base,
  id: 'youtube-totals',
  name: 'YouTube Studio: totals',
  grain: 'day',
  columns: [date, ...measured],
};

/** "Table data" by content: a row a video. Choose "Lifetime" before the export, or the rows hold the chosen period only. */
export const youtubeContent: Preset = {
  ...base,
  id: 'youtube-content',
  name: 'YouTube Studio: content',
  grain: 'lifetime',
  columns: [...video, ...measured],
};

/** "Chart data": a row a video and day. */
export const youtubeChart: Preset = {
  ...base,
  id: 'youtube-chart',
  name: 'YouTube Studio: chart',
  grain: 'day',
  columns: [date, ...video, ...measured],
};

const dimensions = [
  { id: 'geography', dimension: 'country', names: ['Geography', 'Geografia', 'Geografie'], extra: [] },
  { id: 'cities', dimension: 'city', names: ['City name'], extra: ['Cities'] },
  { id: 'age', dimension: 'age', names: ['Viewer age'], extra: [] },
  { id: 'gender', dimension: 'gender', names: ['Viewer gender'], extra: [] },
  { id: 'subscription', dimension: 'subscription', names: ['Subscription status'], extra: [] },
  { id: 'traffic', dimension: 'traffic-source', names: ['Traffic source'], extra: [] },
] as const;

/** "Table data" by another dimension: a row a country, an age, a gender. */
export const youtubeBreakdowns: readonly Preset[] = dimensions.map(({ id, dimension, names, extra }) => ({
  ...base,
  id: `youtube-${id}`,
  name: `YouTube Studio: ${dimension}`,
  grain: 'period',
  columns: [
    { as: 'breakdown', dimension, names, required: true },
    { as: 'ignored', names: [...extra, 'Views (%)', 'Watch time (hours) (%)'] },
    ...measured,
  ],
}));
