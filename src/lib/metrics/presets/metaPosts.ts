import { plainNumber } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const base = {
  grain: 'lifetime',
  numbers: plainNumber,
  shortRows: true,
  provisionalDays: 3,
  source: 'files downloaded from business.facebook.com 2024–2026, in English and Portuguese',
  checkedOn: '2026-11-23',
} as const;

const post: readonly PresetColumn[] = [
  { as: 'object', names: ['Post ID', 'Identificação da publicação'], required: true },
  {
    as: 'published',
    moments: 'month/day/year hh:mm, US Pacific',
    names: ['Publish time', 'Horário de publicação'],
    required: true,
  },
  { as: 'permalink', names: ['Permalink', 'Link permanente'] },
  { as: 'format', names: ['Post type', 'Tipo de publicação'] },
  { as: 'problem', names: ['Data comment', 'Comentário de dados'] },
  {
    as: 'ignored',
    names: ['Date', 'Data', 'Duration (sec)', 'Duração (segundos)', 'Duração (s)', 'IMPRESSION:UNIQUE_USERS'],
  },
  { as: 'metric', metric: 'views', names: ['Views', 'Visualizações'] },
  { as: 'metric', metric: 'impressions', names: ['Impressions', 'Impressões'] },
  { as: 'metric', metric: 'reach', names: ['Reach', 'Alcance'] },
  { as: 'metric', metric: 'comments', names: ['Comments', 'Comentários'] },
  { as: 'metric', metric: 'shares', names: ['Shares', 'Compartilhamentos'] },
];

/** Instagram posts. The order of the metrics differs from version to version. */
export const metaInstagramPosts: Preset = {
  ...base,
  id: 'meta-instagram-posts',
  name: 'Meta Business Suite: Instagram posts',
  platforms: ['instagram'],
  columns: [
    ...post,
    { as: 'ignored', names: ['Account ID', 'Identificação da conta'], required: true },
    { as: 'text', names: ['Description', 'Descrição'] },
    {
      as: 'ignored',
      names: ['Account username', 'Account name', 'Nome de usuário da conta', 'Nome da conta'],
    },
    { as: 'metric', metric: 'likes', names: ['Likes', 'Curtidas'] },
    { as: 'metric', metric: 'saves', names: ['Saves', 'Salvamentos'] },
    { as: 'metric', metric: 'new-followers', names: ['Follows', 'Seguimentos'] },
  ],
};

const facebookIgnored = [
  'Page name',
  'Title',
  'Caption type',
  'Is crosspost',
  'Is share',
  'Languages',
  'Custom labels',
  'Funded content status',
  'Other Clicks',
  'Matched Audience Targeting Consumption (Photo Click)',
  'Matched Audience Targeting Consumption (Video Click)',
  'Seconds viewed',
  'Average Seconds viewed',
  'Estimated earnings (¤)',
  'Ad impressions',
  'Ad CPM (¤)',
  'Reach from Organic posts',
  'Reach from Boosted posts',
  '3-second video views',
  '1-minute video views',
  '3-Second viewers',
  '1-minute viewers',
  '3-second video views from Boosted posts',
  '3-second video views from Organic posts',
  'Negative feedback from users',
  'Unique negative feedback from users',
  'Negative feedback from users: Hide all',
  'Nome da Página',
  'Título',
  'Idiomas',
  'Tipo de legenda',
  'É uma postagem cruzada',
  'É um compartilhamento',
  'Rótulos personalizados',
  'Status do conteúdo financiado',
  'Outros cliques',
  'Segundos visualizados',
  'Média de segundos visualizados',
  'Ganhos estimados (¤)',
  'Impressões do anúncio',
];

/** Facebook posts. The second `Views` column counts plays of the video alone. */
export const metaFacebookPosts: Preset = {
  ...base,
  id: 'meta-facebook-posts',
  name: 'Meta Business Suite: Facebook posts',
  platforms: ['facebook'],
  columns: [
    ...post,
    { as: 'ignored', names: ['Page ID', 'Identificação da Página', 'ID da Página'], required: true },
    { as: 'text', names: ['Description', 'Descrição'] },
    { as: 'ignored', names: facebookIgnored },
    { as: 'metric', metric: 'video-views', names: ['Views #2', 'Visualizações #2'] },
    {
      as: 'metric',
      metric: 'engagements',
      names: ['Reactions, Comments and Shares', 'Reações, comentários e compartilhamentos'],
    },
    { as: 'metric', metric: 'reactions', names: ['Reactions', 'Reações'] },
    { as: 'metric', metric: 'clicks', names: ['Total clicks', 'Total de cliques'] },
    { as: 'metric', metric: 'link-clicks', names: ['Link Clicks', 'Cliques no link'] },
  ],
};

/** Facebook videos. */
export const metaFacebookVideos: Preset = {
  ...base,
  id: 'meta-facebook-videos',
  name: 'Meta Business Suite: Facebook videos',
  platforms: ['facebook'],
  columns: [
    { as: 'object', names: ['Video asset ID'], required: true },
    ...post.slice(1),
    { as: 'text', names: ['Title'] },
    {
      as: 'ignored',
      names: [
        'Universal video ID',
        'Page ID',
        'Page name',
        'Custom labels',
        'Description',
        '1-minute video views',
        ...facebookIgnored.filter((name) => name.startsWith('3-second video views from')),
        ...Array.from({ length: 41 }, (_, interval) => `Percentage of total views at interval ${interval}`),
      ],
    },
    { as: 'metric', metric: 'video-views', names: ['3-second video views'] },
    { as: 'metric', metric: 'watch-time', names: ['Seconds viewed'] },
    { as: 'metric', metric: 'average-view-duration', names: ['Average Seconds viewed'] },
    { as: 'metric', metric: 'reactions', names: ['Reactions'] },
  ],
};
