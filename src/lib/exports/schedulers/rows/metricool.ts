import type { Platform } from '../../../schema/platforms.ts';
import { type Cell, empty, firstComment, kind, link, numbered, postReelStory, text } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

const on =
  (platform: Platform): Cell =>
  (post) =>
    post.platform === platform ? 'true' : 'false';

const metricoolNames: Scheduler['platforms'] = {
  facebook: 'Facebook',
  x: 'Twitter/X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  pinterest: 'Pinterest',
  tiktok: 'TikTok',
  youtube: 'Youtube',
  threads: 'Threads',
  bluesky: 'Bluesky',
};

export const metricool = {
  name: 'Metricool',
  source: 'https://help.metricool.com/',
  evidence: 'quoted',
  checkedOn: '2026-11-25',
  platforms: metricoolNames,
  perFile: 'all',
  rows: null,
  zone: 'account',
  header: true,
  columns: [
    { header: 'Text', cell: text },
    { header: 'Date', cell: ({ day }) => day },
    { header: 'Time', cell: ({ time }) => `${time}:00` },
    { header: 'Draft', cell: () => 'false' },
    { header: 'Facebook', cell: on('facebook') },
    { header: 'Twitter/X', cell: on('x') },
    { header: 'LinkedIn', cell: on('linkedin') },
    { header: 'GBP', cell: () => 'false' },
    { header: 'Instagram', cell: on('instagram') },
    { header: 'Pinterest', cell: on('pinterest') },
    { header: 'TikTok', cell: on('tiktok') },
    { header: 'Youtube', cell: on('youtube') },
    { header: 'Threads', cell: on('threads') },
    { header: 'Bluesky', cell: on('bluesky') },
    ...numbered('Picture Url', ({ pictures }, at) => pictures[at]?.url ?? ''),
    ...numbered('Alt text picture', ({ pictures }, at) => (pictures[at]?.url ? pictures[at].alt : '')),
    ...empty('Document title', 'Shortener', 'Video Thumbnail Url', 'Video Cover Frame'),
    ...empty('Twitter/X Can reply', 'Twitter/X Type', 'Twitter/X Poll Duration minutes'),
    ...empty('Twitter/X Poll Option 1', 'Twitter/X Poll Option 2'),
    ...empty('Twitter/X Poll Option 3', 'Twitter/X Poll Option 4'),
    { header: 'Pinterest Board' },
    {
      header: 'Pinterest Pin Title',
      cell: ({ platform, slot }) => (platform === 'pinterest' ? slot.post.title : ''),
    },
    { header: 'Pinterest Pin Link', cell: (post) => (post.platform === 'pinterest' ? link(post) : '') },
    { header: 'Pinterest Pin New Format' },
    { header: 'Instagram Post Type', cell: kind('instagram', postReelStory) },
    { header: 'Instagram Show Reel On Feed' },
    { header: 'Youtube Video Title', cell: ({ platform, slot }) => (platform === 'youtube' ? slot.post.title : '') },
    { header: 'Youtube Video Type', cell: kind('youtube', { short: 'SHORT', other: 'VIDEO' }) },
    ...empty('Youtube Video Privacy', 'Youtube video for kids', 'Youtube Video Category', 'Youtube Video Tags'),
    ...empty('Youtube playlist', 'GBP Post Type'),
    { header: 'Facebook Post Type', cell: kind('facebook', postReelStory) },
    { header: 'Facebook Title' },
    { header: 'First Comment Text', cell: firstComment },
  ],
  pictures: 10,
  carries: ['firstComment', 'altText', 'carousel', 'format', 'title'],
  note: {
    en: "No page of Metricool's own with the columns could be read. These are the columns that public copies of its template have in common; compare them with the template that the planner offers for download before the first upload. Later columns of the template (TikTok, LinkedIn, Threads) stay out.",
    ru: 'Страницу Metricool с описанием столбцов прочесть не удалось. Это столбцы, общие для открытых копий его шаблона: перед первой загрузкой сравните их с шаблоном, который предлагает скачать планировщик. Следующие столбцы шаблона (TikTok, LinkedIn, Threads) не пишутся.',
  },
} satisfies Scheduler;
