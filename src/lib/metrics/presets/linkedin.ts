import { type NumberGrammar, plainNumber } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const page = {
  platforms: ['linkedin'],
  numbers: plainNumber,
  provisionalDays: 2,
  source: 'column names of page analytics exports (.xls, saved as CSV), in English',
  checkedOn: '2026-11-23',
} as const;

const date: PresetColumn = { as: 'day', days: 'month/day/year', names: ['Date'], required: true };
const parts = (name: string) => [`${name} (organic)`, `${name} (sponsored)`];

/** Sheet "Metrics" of the content export. Row 1 describes the file. */
export const linkedinContent: Preset = {
  ...page,
  id: 'linkedin-content',
  name: 'LinkedIn page: content metrics',
  grain: 'day',
  columns: [
    date,
    { as: 'metric', metric: 'impressions', names: ['Impressions (total)'], required: true },
    { as: 'metric', metric: 'reach', names: ['Unique impressions (organic)'] },
    { as: 'metric', metric: 'clicks', names: ['Clicks (total)'] },
    { as: 'metric', metric: 'reactions', names: ['Reactions (total)'] },
    { as: 'metric', metric: 'comments', names: ['Comments (total)'] },
    { as: 'metric', metric: 'shares', names: ['Reposts (total)', 'Shares (total)'] },
    {
      as: 'ignored',
      names: ['Impressions', 'Clicks', 'Reactions', 'Comments', 'Reposts', 'Shares', 'Engagement rate'].flatMap(parts),
    },
    { as: 'ignored', names: ['Engagement rate (total)'] },
  ],
};

/** Sheet "All posts" of the content export. */
export const linkedinPosts: Preset = {
  ...page,
  id: 'linkedin-posts',
  name: 'LinkedIn page: posts',
  grain: 'lifetime',
  columns: [
    { as: 'text', names: ['Post title'], required: true },
    { as: 'object', names: ['Post link'], required: true },
    { as: 'published', moments: 'month/day/year', names: ['Created date'], required: true },
    { as: 'format', names: ['Content Type', 'Post type'] },
    { as: 'metric', metric: 'impressions', names: ['Impressions'], required: true },
    { as: 'metric', metric: 'video-views', names: ['Views (excluding offsite video views)', 'Views'] },
    { as: 'metric', metric: 'clicks', names: ['Clicks'] },
    { as: 'metric', metric: 'reactions', names: ['Likes'] },
    { as: 'metric', metric: 'comments', names: ['Comments'] },
    { as: 'metric', metric: 'shares', names: ['Reposts', 'Shares'] },
    { as: 'metric', metric: 'new-followers', names: ['Follows'] },
    {
      as: 'ignored',
      names: [
        'Campaign name',
        'Posted by',
        'Campaign start date',
        'Campaign end date',
        'Audience',
        'Offsite Views',
        'Click through rate (CTR)',
        'Engagement rate',
      ],
    },
  ],
};

export const linkedinFollowers: Preset = {
  ...page,
  id: 'linkedin-followers',
  name: 'LinkedIn page: new followers',
  grain: 'day',
  columns: [
    date,
    { as: 'metric', metric: 'new-followers', names: ['Total followers'], required: true },
    { as: 'ignored', names: ['Sponsored followers', 'Organic followers', 'Auto-invited followers'], required: true },
  ],
};

const kinds = ['(desktop)', '(mobile)', '(total)'];
const visitorParts = ['Overview', 'Life', 'Jobs'].flatMap((tab) =>
  kinds.flatMap((kind) => [`${tab} page views ${kind}`, `${tab} unique visitors ${kind}`]),
);

export const linkedinVisitors: Preset = {
  ...page,
  id: 'linkedin-visitors',
  name: 'LinkedIn page: visitors',
  grain: 'day',
  columns: [
    date,
    { as: 'metric', metric: 'profile-visits', names: ['Total page views (total)'], required: true },
    {
      as: 'ignored',
      names: [
        ...visitorParts,
        ...['(desktop)', '(mobile)'].map((kind) => `Total page views ${kind}`),
        ...kinds.map((kind) => `Total unique visitors ${kind}`),
      ],
    },
  ],
};

const ads = {
  platforms: ['linkedin-ads', 'linkedin'],
  grain: 'day',
  provisionalDays: 3,
  checkedOn: '2026-11-23',
} as const;

const spanish: NumberGrammar = { decimal: ',', group: '.', percent: true };

/** Campaign Manager, ad performance, Spanish: TAB between columns, decimal commas, four lines and two blanks above. */
export const linkedinAdsSpanish: Preset = {
  ...ads,
  id: 'linkedin-ads-es',
  name: 'LinkedIn Campaign Manager (es)',
  numbers: spanish,
  exported: [
    {
      in: 'preamble',
      pattern: /^"?Fecha de creación[^:]*: (\d{1,2} de \p{L}+ de \d{4})/mu,
      days: 'day month-name year',
    },
  ],
  columns: [
    {
      as: 'day',
      days: 'day/month/year',
      names: ['Fecha de inicio (huso horario de UTC)', 'Fecha de inicio (en UTC)'],
      required: true,
    },
    { as: 'currency', names: ['Moneda'] },
    { as: 'object', names: ['Identificador de anuncio', 'Identificación del anuncio', 'ad_alias'] },
    { as: 'breakdown', dimension: 'campaign', names: ['Nombre de la campaña', 'campaign_alias'] },
    { as: 'breakdown', dimension: 'ad-set', names: ['Nombre del lote de anuncios', 'adset_alias'] },
    { as: 'metric', metric: 'spend', names: ['Gasto total'], required: true },
    { as: 'metric', metric: 'impressions', names: ['Impresiones'], required: true },
    { as: 'metric', metric: 'clicks', names: ['Clics'], required: true },
    { as: 'metric', metric: 'reactions', names: ['Reacciones'] },
    { as: 'metric', metric: 'comments', names: ['Comentarios'] },
    { as: 'metric', metric: 'shares', names: ['Veces compartido'] },
    { as: 'metric', metric: 'new-followers', names: ['Seguidores'] },
    { as: 'metric', metric: 'engagements', names: ['Total de interacciones'] },
    { as: 'metric', metric: 'conversions', names: ['Conversiones'] },
    { as: 'metric', metric: 'leads', names: ['Posibles contactos'] },
    { as: 'metric', metric: 'reach', names: ['Alcance'] },
  ],
  source: 'one real report of 2026 that its authors anonymised',
};

/** Campaign Manager, campaign performance, English. */
export const linkedinAdsEnglish: Preset = {
  ...ads,
  id: 'linkedin-ads-en',
  name: 'LinkedIn Campaign Manager (en)',
  numbers: { decimal: '.', group: ',', percent: true },
  preamble: /^(?:Report Start|Report End|Date Generated|Report Created):/u,
  totals: 'labelled',
  exported: [
    { in: 'preamble', pattern: /(?:Date Generated|Report Created): (\d\d?\/\d\d?\/\d{4})/u, days: 'month/day/year' },
  ],
  columns: [
    { as: 'day', days: 'month/day/year', names: ['Start Date (in UTC)', 'Start Date'], required: true },
    { as: 'currency', names: ['Currency'] },
    { as: 'object', names: ['Campaign ID', 'Ad ID'] },
    {
      as: 'ignored',
      names: [
        'Account Name',
        'Campaign Group Name',
        'Campaign Name',
        'Average CTR',
        'Average CPM',
        'Average CPC',
        'Click Through Rate',
        'Clicks to Landing Page',
        'Total Conversion Value',
        'Ad Name',
        'Ad Status',
        'Campaign Status',
        'Campaign Type',
      ],
    },
    { as: 'metric', metric: 'spend', names: ['Total Spent'], required: true },
    { as: 'metric', metric: 'impressions', names: ['Impressions'], required: true },
    { as: 'metric', metric: 'clicks', names: ['Clicks'] },
    { as: 'metric', metric: 'leads', names: ['Leads'] },
    { as: 'metric', metric: 'conversions', names: ['Conversions'] },
  ],
  source: 'column names in code that reads real reports',
};

/** Campaign Manager, ads, French. */
export const linkedinAdsFrench: Preset = {
  ...ads,
  id: 'linkedin-ads-fr',
  name: 'LinkedIn Campaign Manager (fr)',
  numbers: { decimal: ',', group: 'space', percent: true },
  totals: 'labelled',
  columns: [
    {
      as: 'day',
      days: 'day/month/year',
      names: ['Date de début (en UTC)', 'Date de début (UTC)', 'Date de début (heure UTC)'],
      required: true,
    },
    { as: 'currency', names: ['Devise'] },
    { as: 'object', names: ['ID Pub', 'Identifiant de la publicité', 'ID de la campagne'] },
    {
      as: 'metric',
      metric: 'spend',
      names: ['Total dépensé', 'Montant total dépensé', 'Dépenses totales'],
      required: true,
    },
    { as: 'metric', metric: 'impressions', names: ['Impressions'], required: true },
    { as: 'metric', metric: 'clicks', names: ['Clics'] },
    { as: 'metric', metric: 'reactions', names: ['Réactions'] },
    { as: 'metric', metric: 'comments', names: ['Commentaires'] },
    { as: 'metric', metric: 'conversions', names: ['Conversions'] },
    { as: 'metric', metric: 'leads', names: ['Prospects', 'Leads'] },
    {
      as: 'ignored',
      names: ['Nom de la publicité', 'Statut de la publicité', 'Nom du compte', 'Nom de la campagne', 'Taux de clics'],
    },
  ],
  source: 'some column names in code that reads French reports; no file was seen',
};
