import { plainNumber } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

const base = {
  platforms: ['x'],
  numbers: plainNumber,
  provisionalDays: 1,
  source: 'video_overview_analytics.csv of 2026: the code of x.com that writes it, and notes that quote its headers',
  checkedOn: '2026-11-23',
} as const;

const milliseconds = { decimal: '.', over: 1000 } as const;

/** The first table of the video export: a row a day. */
export const xVideoDays: Preset = {
  ...base,
  id: 'x-video-days',
  name: 'X: video overview',
  grain: 'day',
  columns: [
    { as: 'day', days: 'named month', names: ['Date', 'Data', '日付'], required: true },
    { as: 'metric', metric: 'video-views', names: ['Views', 'Visualizações'], required: true },
    {
      as: 'metric',
      metric: 'watch-time',
      numbers: milliseconds,
      names: ['Watch Time (ms)', 'Tempo de exibição (ms)', 'Tempo de exibição'],
      required: true,
    },
    {
      as: 'metric',
      metric: 'average-view-duration',
      numbers: milliseconds,
      names: ['Average Watch Time (ms)', 'Tempo médio de exibição (ms)', 'Tempo médio de exibição'],
    },
    { as: 'ignored', names: ['Completion Rate', 'Taxa de conclusões', 'Estimated Revenue', 'Receita estimada'] },
  ],
};

/** The second: a row a video. The day of publication and the link to the post may be empty; the upload is always there. */
export const xVideos: Preset = {
  ...base,
  id: 'x-videos',
  name: 'X: videos',
  grain: 'lifetime',
  columns: [
    { as: 'object', names: ['Video ID', 'ID do vídeo'], required: true },
    {
      as: 'published',
      moments: 'named month',
      names: ['Uploaded on', 'Carregado em', 'Enviado em', 'Data de envio'],
      required: true,
    },
    { as: 'text', names: ['Video title', 'Título do vídeo'] },
    { as: 'metric', metric: 'video-views', names: ['Views', 'Visualizações'], required: true },
    { as: 'permalink', names: ['Video Link', 'Link do vídeo'] },
    {
      as: 'ignored',
      names: [
        'Duration',
        'Duração',
        'Monetized',
        'Monetizado',
        'Estimated Revenue',
        'Receita estimada',
        'Published Date',
        'Data de publicação',
        'Post Link',
        'Postar link',
      ],
    },
  ],
};
