import type { NumberGrammar } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const numbers: NumberGrammar = { decimal: '.', group: ',', percent: true, currencySign: true };

const base = {
  platforms: ['google-ads'],
  numbers,
  provisionalDays: 3,
  source: 'reports downloaded from ads.google.com 2025–2026, as ".csv" and "Excel .csv", en-GB and en-US',
  checkedOn: '2026-11-23',
} as const;

const measured: readonly PresetColumn[] = [
  { as: 'metric', metric: 'clicks', names: ['Clicks'] },
  { as: 'metric', metric: 'impressions', names: ['Impr.', 'Impressions'] },
  { as: 'metric', metric: 'spend', names: ['Cost'] },
  { as: 'metric', metric: 'conversions', names: ['Conversions'] },
  { as: 'metric', metric: 'attributed-revenue', names: ['Conv. value'] },
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
    ],
  },
];

/** Campaign, ad group and keyword reports: two lines above, up to five rows of totals. */
export const googleAdsReport: Preset = {
  ...base,
  id: 'google-ads-report',
  name: 'Google Ads: report',
  grain: 'period',
  totals: 'labelled',
  columns: [
    { as: 'object', names: ['Campaign'], required: true },
    { as: 'currency', names: ['Currency code'] },
    { as: 'day', days: 'iso', names: ['Day'] },
    { as: 'breakdown', dimension: 'ad-group', names: ['Ad group'] },
    { as: 'breakdown', dimension: 'keyword', names: ['Keyword', 'Search keyword'] },
    { as: 'breakdown', dimension: 'match-type', names: ['Match type'] },
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
        'Search impr. share',
        'Currency code #2',
        'Default max. CPC',
        'Max. CPC',
        'Final URL',
        'Quality Score',
        'Ad group type',
        'Labels',
      ],
    },
    ...measured,
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

/** The "Time series" card of the overview. */
export const googleAdsTimeSeries: Preset = {
  ...base,
  id: 'google-ads-time-series',
  name: 'Google Ads: time series card',
  grain: 'day',
  columns: [{ as: 'day', days: 'day month-name year', names: ['Date'], required: true }, ...measured],
};
