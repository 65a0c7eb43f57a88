import { type NumberGrammar, plainNumber } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const base = {
  platforms: ['youtube'],
  numbers: plainNumber,
  totals: 'labelled',
  provisionalDays: 3,
  source:
    'files downloaded from studio.youtube.com 2021–2025, in English, German and Portuguese; spellings of the rarer German and Portuguese columns are not all confirmed by a file',
  checkedOn: '2026-11-23',
} as const;

const hours: NumberGrammar = { decimal: '.', times: 3600 };
const duration: NumberGrammar = { decimal: '.', duration: true };

const measured: readonly PresetColumn[] = [
  { as: 'metric', metric: 'views', names: ['Views', 'Aufrufe', 'Visualizações'] },
  {
    as: 'metric',
    metric: 'engaged-views',
    names: ['Engaged views', 'Visualizações intencionais', 'Interessierte Aufrufe', 'Bewusste Aufrufe'],
  },
  {
    as: 'metric',
    metric: 'watch-time',
    numbers: hours,
    names: ['Watch time (hours)', 'Wiedergabezeit (Stunden)', 'Tempo de exibição (horas)'],
  },
  { as: 'metric', metric: 'net-followers', names: ['Subscribers', 'Abonnenten', 'Inscritos'] },
  {
    as: 'metric',
    metric: 'new-followers',
    names: [
      'Subscribers gained',
      'Inscrições obtidas',
      'Inscritos ganhos',
      'Inscritos recebidos',
      'Gewonnene Abonnenten',
      'Hinzugewonnene Abonnenten',
    ],
  },
  {
    as: 'metric',
    metric: 'lost-followers',
    names: ['Subscribers lost', 'Inscrições perdidas', 'Inscritos perdidos', 'Verlorene Abonnenten'],
  },
  {
    as: 'metric',
    metric: 'impressions',
    names: ['Impressions', 'Thumbnail impressions', 'Impressionen', 'Impressões', 'Impressões de miniaturas'],
  },
  {
    as: 'metric',
    metric: 'viewers',
    names: ['Unique viewers', 'Espectadores únicos', 'Einzelne Zuschauer', 'Eindeutige Zuschauer'],
  },
  {
    as: 'metric',
    metric: 'likes',
    names: [
      'Likes',
      'Marcações "Gostei"',
      'Marcações com Gostei',
      'Curtidas',
      '„Mag ich“-Bewertungen',
      'Mag ich-Bewertungen',
      'Positive Bewertungen',
    ],
  },
  {
    as: 'metric',
    metric: 'dislikes',
    names: [
      'Dislikes',
      'Marcações "Não gostei"',
      '„Mag ich nicht“-Bewertungen',
      'Mag ich nicht-Bewertungen',
      'Negative Bewertungen',
    ],
  },
  { as: 'metric', metric: 'shares', names: ['Shares', 'Compartilhamentos', 'Geteilte Inhalte', 'Geteilte Videos'] },
  {
    as: 'metric',
    metric: 'comments',
    names: ['Comments added', 'Comentários adicionados', 'Hinzugefügte Kommentare', 'Kommentare hinzugefügt'],
  },
  {
    as: 'metric',
    metric: 'average-view-duration',
    numbers: duration,
    names: [
      'Average view duration',
      'Durchschnittliche Wiedergabedauer',
      'Duração média da visualização',
      'Duração média de visualização',
    ],
  },
  {
    as: 'metric',
    metric: 'revenue',
    names: [
      'Estimated revenue (¤)',
      'Your estimated revenue (¤)',
      'Receita estimada (¤)',
      'Sua receita estimada (¤)',
      'Geschätzter Umsatz (¤)',
      'Dein geschätzter Umsatz (¤)',
      'Geschätzte Einnahmen (¤)',
    ],
  },
  {
    as: 'ignored',
    names: [
      'Impressions click-through rate (%)',
      'Thumbnail click-through rate (%)',
      'Klickrate der Impressionen (%)',
      'Taxa de cliques de impressões (%)',
      'Taxa de cliques na miniatura (%)',
      'Average percentage viewed (%)',
      'Average views per viewer',
      'Returning viewers',
      'New viewers',
      'Casual viewers',
      'Regular viewers',
      'Stayed to watch (%)',
      'Continuaram assistindo (%)',
      'Novos espectadores',
      'Espectadores casuais',
      'Espectadores regulares',
      'Likes (vs. dislikes) (%)',
      'Durchschnittliche Wiedergabe (%)',
      'Durchschnittliche prozentuale Wiedergabe (%)',
      'Durchschnittliche Aufrufe pro Zuschauer',
      'Wiederkehrende Zuschauer',
      'Porcentagem visualizada média (%)',
      'Porcentagem média visualizada (%)',
      'Média de visualizações por espectador',
      'Espectadores recorrentes',
      'Marcações "Gostei" (vs. "Não gostei") (%)',
      'Gostei (vs. não gostei) (%)',
      'Duration',
      'Duração',
      'Dauer',
    ],
  },
];

const date: PresetColumn = { as: 'day', days: 'iso', names: ['Date', 'Datum', 'Data'] };
const video: readonly PresetColumn[] = [
  { as: 'object', names: ['Content', 'Video', 'Conteúdo'], required: true },
  { as: 'text', names: ['Video title', 'Videotitel', 'Título do vídeo'], required: true },
  {
    as: 'published',
    moments: 'named month',
    names: ['Video publish time', 'Veröffentlichungszeitpunkt des Videos', 'Horário de publicação do vídeo'],
  },
];

/** "Totals": one value a day for the whole channel. */
export const youtubeTotals: Preset = {
  ...base,
  id: 'youtube-totals',
  name: 'YouTube Studio: totals',
  grain: 'day',
  isMostlyKnown: true,
  columns: [{ ...date, required: true }, ...measured],
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
  columns: [{ ...date, required: true }, ...video, ...measured],
};

const dimensions = [
  { id: 'geography', dimension: 'country', names: ['Geography', 'Geografia', 'Geografie'], extra: [] },
  {
    id: 'cities',
    dimension: 'city',
    names: ['City name', 'Stadtname', 'Nome da cidade'],
    extra: ['Cities', 'Städte', 'Cidades', 'Geography', 'Geografia', 'Geografie'],
  },
  {
    id: 'age',
    dimension: 'age',
    names: ['Viewer age', 'Alter der Zuschauer', 'Alter des Zuschauers', 'Idade do espectador'],
    extra: [],
  },
  {
    id: 'gender',
    dimension: 'gender',
    names: ['Viewer gender', 'Geschlecht der Zuschauer', 'Geschlecht des Zuschauers', 'Gênero do espectador'],
    extra: [],
  },
  {
    id: 'subscription',
    dimension: 'subscription',
    names: ['Subscription status', 'Abostatus', 'Abo-Status', 'Status da inscrição', 'Status de inscrição'],
    extra: [],
  },
  {
    id: 'traffic',
    dimension: 'traffic-source',
    names: ['Traffic source', 'Zugriffsquelle', 'Origem do tráfego'],
    extra: [],
  },
] as const;

/** "Table data" by another dimension: a row a country, an age, a gender; "Chart data": a row of each and day. */
export const youtubeBreakdowns: readonly Preset[] = dimensions.map(({ id, dimension, names, extra }) => ({
  ...base,
  id: `youtube-${id}`,
  name: `YouTube Studio: ${dimension}`,
  grain: 'period',
  columns: [
    date,
    { as: 'breakdown', dimension, names, required: true },
    // Ages and genders come as shares of the views and nothing else.
    {
      ...(dimension === 'age' || dimension === 'gender'
        ? ({ as: 'metric', metric: 'audience-share', numbers: { decimal: '.', points: true } } as const)
        : ({ as: 'ignored' } as const)),
      names: ['Views (%)', 'Aufrufe (%)', 'Visualizações (%)'],
    },
    {
      as: 'ignored',
      names: [...extra, 'Watch time (hours) (%)', 'Wiedergabezeit (Stunden) (%)', 'Tempo de exibição (horas) (%)'],
    },
    ...measured,
  ],
}));
