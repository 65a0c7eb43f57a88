import type { Formatter } from '../../../language/format.ts';

/** Masthead, navigation, day rule and foot. */
export const frame = (format: Formatter) => ({
  product: 'Almanac',
  skip: 'Skip to content',
  sections: 'Sections',
  nav: {
    overview: 'Overview',
    audience: 'Audience',
    goals: 'Goals',
    channels: 'Channels',
    content: 'Content',
    campaigns: 'Campaigns',
    calendar: 'Calendar',
    community: 'Community',
    conversion: 'Conversion',
    team: 'Team',
    kpis: 'KPIs',
    reports: 'Reports',
    sources: 'Sources',
    checks: 'Checks',
    glossary: 'Glossary',
    formulas: 'Formulas',
  },
  dataThrough: (day: string) => `data to ${format.weekdayAndDay(day)}`,
  noData: 'no data yet',
  position: (day: number, days: number) => `day ${format.number(day)} of ${format.number(days)}`,
  before: (day: string) => `begins ${format.day(day)}`,
  after: (day: string) => `ended ${format.day(day)}`,
  asOf: (day: string) => `as of ${format.longDay(day)}`,
  sentence: 'Every number links to its formula and CSV rows.',
});
