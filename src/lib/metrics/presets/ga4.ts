import { plainNumber } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

const dimensions = [
  {
    dimension: 'page',
    names: [
      'Page path and screen class',
      'Page title and screen class',
      'Page path',
      'Page path + query string',
      'Page title',
      'Landing page',
      'Landing page + query string',
    ],
  },
  {
    dimension: 'channel-group',
    names: [
      'Session primary channel group (Default Channel Group)',
      'Session default channel group',
      'First user default channel group',
      'First user primary channel group (Default Channel Group)',
    ],
  },
  {
    dimension: 'source',
    names: ['Session source / medium', 'Session source', 'First user source / medium', 'First user source'],
  },
  { dimension: 'campaign', names: ['Session campaign', 'Session manual campaign name', 'First user campaign'] },
  { dimension: 'country', names: ['Country'] },
  { dimension: 'city', names: ['City', 'Town/City'] },
  { dimension: 'region', names: ['Region'] },
  { dimension: 'language', names: ['Language'] },
  { dimension: 'device', names: ['Device category'] },
  { dimension: 'browser', names: ['Browser'] },
  { dimension: 'operating-system', names: ['Operating system'] },
  { dimension: 'platform', names: ['Platform'] },
  { dimension: 'event', names: ['Event name'] },
  { dimension: 'age', names: ['Age'] },
  { dimension: 'gender', names: ['Gender'] },
] as const;

/**
 * Google Analytics 4, reports and free-form explorations: `#` lines with the period, then one table or several. An
 * exploration begins with a row "Grand total", said in a cell beyond the last column; a row without a name is a value.
 */
export const ga4Report: Preset = {
  id: 'ga4-report',
  name: 'Google Analytics 4: report',
  platforms: ['site', 'blog'],
  grain: 'period',
  numbers: plainNumber,
  lead: /^# (?:(?:Start date|Startdatum|Date de début|Дата начала): |\d{8}-\d{8}$)/u,
  preamble: /^#(?: |-*$)/u,
  firstColumn: 'known',
  totals: 'labelled',
  period: [
    // In a snapshot several blocks may stand above one table: the last one is its own.
    { in: 'preamble', pattern: /^# Start date: (\d{8})\n(?:#?\s*\n)*# End date: (\d{8})$/mu, days: 'compact' },
    { in: 'preamble', pattern: /^# (\d{8})-(\d{8})$/mu, days: 'compact' },
    { in: 'preamble', pattern: /^# Дата начала: (\d{8})\n(?:#?\s*\n)*# Дата окончания: (\d{8})$/mu, days: 'compact' },
  ],
  columns: [
    { as: 'day', days: 'compact', names: ['Date'] },
    { as: 'day', days: 'nth-day', names: ['Nth day'] },
    { as: 'day', days: 'nth-month', names: ['Nth month'] },
    ...dimensions.map(({ dimension, names }) => ({ as: 'breakdown' as const, dimension, names })),
    { as: 'metric', metric: 'sessions', names: ['Sessions'] },
    { as: 'metric', metric: 'engaged-sessions', names: ['Engaged sessions'] },
    { as: 'metric', metric: 'users', names: ['Total users'] },
    { as: 'metric', metric: 'active-users', names: ['Active users', 'Users'] },
    { as: 'metric', metric: 'new-users', names: ['New users'] },
    { as: 'metric', metric: 'returning-users', names: ['Returning users'] },
    { as: 'metric', metric: 'page-views', names: ['Views'] },
    { as: 'metric', metric: 'events', names: ['Event count'] },
    { as: 'metric', metric: 'conversions', names: ['Key events', 'Conversions'] },
    { as: 'metric', metric: 'revenue', names: ['Total revenue'] },
    { as: 'metric', metric: 'bounce-rate', names: ['Bounce rate'] },
    {
      as: 'ignored',
      names: [
        'Event count per user',
        'Event count per active user',
        'Events per session',
        'Average session duration',
        'Average engagement time',
        'Average engagement time per session',
        'Average engagement time per active user',
        'Average engagement time per user',
        'Engaged sessions per user',
        'Engaged sessions per active user',
        'Engagement rate',
        'Views per user',
        'Views per active user',
        'User key event rate',
        'Session key event rate',
        'User engagement',
      ],
    },
  ],
  provisionalDays: 2,
  source: 'CSV downloads of analytics.google.com 2024–2026, in English',
  checkedOn: '2026-11-29',
};
