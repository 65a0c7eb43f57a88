import type { NumberGrammar } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const numbers: NumberGrammar = { decimal: '.', group: ',', percent: true, currencySign: true };

const base = {
  platforms: ['google-ads'],
  numbers,
  provisionalDays: 3,
  source: 'reports downloaded from ads.google.com 2025–2026, as ".csv" and "Excel .csv", en-GB and en-US',
  checkedOn: '2026-11-29',
} as const;

const measured: readonly PresetColumn[] = [
  { as: 'metric', metric: 'clicks', names: ['Clicks'] },
  { as: 'metric', metric: 'impressions', names: ['Impr.', 'Impressions'] },
  { as: 'metric', metric: 'spend', names: ['Cost'] },
  { as: 'metric', metric: 'conversions', names: ['Conversions'] },
  { as: 'metric', metric: 'attributed-revenue', names: ['Conv. value'] },
  { as: 'metric', metric: 'impression-share', names: ['Search impr. share'] },
  {
    as: 'ignored',
    names: [
      'CTR',
      'Avg. CPC',
      'Avg. CPM',
      'Cost / conv.',
      'Conv. rate',
      'Conv. value / cost',
      'Original conv. value',
      'Avg. cost',
      'Interactions',
      'Interaction rate',
      'All conv.',
      'View-through conv.',
      'Percent of known total',
    ],
  },
];

/** Campaign, ad group and keyword reports: two lines above, up to five rows of totals. */
export const googleAdsReport: Preset = {
  ...base,
  id: 'google-ads-report',
  name: 'Google Ads: report',
  grain: 'period',
  // The second line of every report: its period. Without it a table of "Campaign" and "Cost" may be anybody's.
  lead: /(?:\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})"?$|^all time$/iu,
  totals: 'labelled',
  columns: [
    { as: 'object', names: ['Campaign'] },
    { as: 'currency', names: ['Currency code'] },
    { as: 'day', days: 'iso', names: ['Day'] },
    { as: 'breakdown', dimension: 'ad-group', names: ['Ad group'] },
    { as: 'breakdown', dimension: 'keyword', names: ['Keyword', 'Search keyword'] },
    { as: 'breakdown', dimension: 'match-type', names: ['Match type'] },
    { as: 'breakdown', dimension: 'search-term', names: ['Search term'] },
    { as: 'breakdown', dimension: 'location', names: ['Location'] },
    {
      as: 'ignored',
      names: [
        'Campaign status',
        'Ad group status',
        'Keyword status',
        'Budget',
        'Budget name',
        'Budget type',
        'Status',
        'Status reasons',
        'Optimisation score',
        'Optimization score',
        'Campaign type',
        'Bid strategy type',
        'Bid strategy',
        'Target CPA',
        'Avg. target CPA',
        'Target ROAS',
        'Avg. target ROAS',
        'Currency code #2',
        'Default max. CPC',
        'Max. CPC',
        'Final URL',
        'Quality Score',
        'Ad group type',
        'Labels',
        'Added/Excluded',
        'Mobile final URL',
      ],
    },
    ...measured,
    { as: 'metric', metric: 'impressions', names: ['Impr.'], required: true },
  ],
  period: [
    { in: 'preamble', pattern: /^"?(\d{1,2} \p{L}+ \d{4}) - (\d{1,2} \p{L}+ \d{4})"?$/mu, days: 'day month-name year' },
    {
      in: 'preamble',
      pattern: /^"?(\p{L}+ \d{1,2}, \d{4}) - (\p{L}+ \d{1,2}, \d{4})"?$/mu,
      days: 'month-name day year',
    },
  ],
  // Unquoted, an American date holds the delimiter: "July 8, 2025 - July 31, 2025".
  preamble: /^\p{L}+ \d{1,2}, \d{4} - \p{L}+ \d{1,2}, \d{4}$/u,
};

const cards = {
  ...base,
  grain: 'period',
  numbers: { ...numbers, decimal: '.' },
  period: [{ in: 'name', pattern: /[(_](\d{4}\.\d\d?\.\d\d?)(?:-(\d{4}\.\d\d?\.\d\d?))?\)/u, days: 'year.month.day' }],
  source: 'cards of the overview of ads.google.com, downloaded 2023–2026, en-GB and en-US',
} as const satisfies Partial<Preset>;

/** The "Time series" card: days, months or quarters; hours when it shows one day, which the file's name says. */
export const googleAdsTimeSeries: Preset = {
  ...cards,
  id: 'google-ads-time-series',
  name: 'Google Ads: time series card',
  isNarrow: true,
  columns: [{ as: 'span', days: 'named month', names: ['Date'], required: true }, ...measured],
};

const cardDimensions = [
  { id: 'devices', columns: [{ dimension: 'device', names: ['Device'] }] },
  { id: 'networks', columns: [{ dimension: 'network', names: ['Network', 'Networks'] }] },
  { id: 'campaigns', columns: [{ dimension: 'campaign', names: ['Campaign Name', 'Campaign name'] }] },
  { id: 'searches', columns: [{ dimension: 'query', names: ['Search', 'Searches', 'Search term'] }] },
  {
    id: 'search-keywords',
    columns: [{ dimension: 'keyword', names: ['Search keyword', 'Search Keyword', 'Keyword'] }],
  },
  { id: 'words', columns: [{ dimension: 'word', names: ['Word'] }] },
  { id: 'locations', columns: [{ dimension: 'region', names: ['Location Name', 'Location name'] }] },
  { id: 'gender', columns: [{ dimension: 'gender', names: ['Gender'] }] },
  { id: 'age', columns: [{ dimension: 'age', names: ['Age Range', 'Age range', 'Age'] }] },
  {
    id: 'gender-age',
    columns: [
      { dimension: 'gender', names: ['Gender'] },
      { dimension: 'age', names: ['Age Range', 'Age range', 'Age'] },
    ],
  },
  { id: 'weekdays', columns: [{ dimension: 'weekday', names: ['Day'] }] },
  { id: 'hours', columns: [{ dimension: 'hour', names: ['Start hour', 'Start Hour', 'Hour'] }] },
  {
    id: 'weekdays-hours',
    columns: [
      { dimension: 'weekday', names: ['Day'] },
      { dimension: 'hour', names: ['Start hour', 'Start Hour', 'Hour'] },
    ],
  },
] as const;

/** What cards say beside the numbers. */
const cardFacts = ['Match type', 'Criterion Status', 'Campaign Status', 'Ad Group Status', 'Top Containing Queries'];

/** The other cards of the overview: one or two names and their numbers. */
export const googleAdsCards: readonly Preset[] = cardDimensions.map(({ id, columns }) => ({
  ...cards,
  id: `google-ads-card-${id}`,
  name: `Google Ads: card by ${id}`,
  isNarrow: true,
  columns: [
    ...columns.map(({ dimension, names }) => ({ as: 'breakdown' as const, dimension, names, required: true as const })),
    { as: 'ignored', names: cardFacts },
    ...measured,
  ],
}));

/** How far the account follows advice: recognised, and nothing to count. */
export const googleAdsScore: Preset = {
  ...cards,
  id: 'google-ads-card-score',
  name: 'Google Ads: card of the optimisation score',
  isNarrow: true,
  holdsNoValues: true,
  columns: [
    { as: 'ignored', names: ['Optimisation score', 'Optimization score'], required: true },
    { as: 'ignored', names: ['Campaign Name', 'Campaign name'], required: true },
  ],
};
