import { plainNumber } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

/** One of them is in every table; columns of other formats, in any language, are formats too. */
const formats = [
  'Reels',
  'Stories',
  'Photos',
  'Photo',
  'Posts',
  'Links',
  'Videos',
  'Publicações',
  'Fotos',
  'Vídeos',
  'Publicaciones',
  'Historias',
];

const tables = [
  { id: 'views', metric: 'views', titles: ['Views', 'Visualizações'] },
  {
    id: 'interactions',
    metric: 'engagements',
    titles: ['Content interactions', 'Interações com o conteúdo', 'Interações com conteúdo', 'Interações'],
  },
  { id: 'published', metric: 'posts-published', titles: ['Published content', 'Conteúdo publicado'] },
] as const;

/** "Top content formats": names of formats in one row, what they came to in the whole period in the next. */
export const metaFormats: readonly Preset[] = tables.map(({ id, metric, titles }) => ({
  id: `meta-formats-${id}`,
  name: `Meta Business Suite: ${titles[0].toLowerCase()} by format`,
  platforms: ['facebook', 'instagram'],
  grain: 'period',
  numbers: plainNumber,
  columns: [{ as: 'across', dimension: 'format', metric, names: formats, required: true }],
  titles: [{ names: titles }],
  provisionalDays: 2,
  source: '"Top content formats" files of business.facebook.com 2024–2025, in English and Portuguese',
  checkedOn: '2026-11-25',
}));
