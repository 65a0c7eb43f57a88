import type { NoValueReason } from '../../../kpi/figure.ts';

/** Words of figures, charts and the pages that explain them. */
export const numbers = {
  noValue: {
    'no-data': 'no data for this period',
    'partly-missing': 'some of the days are missing',
    'denominator-zero': 'nothing to divide by: the denominator is 0',
    'denominator-missing': 'the denominator is not known',
    'unique-not-summable': 'people are never added up over channels or days',
    'level-not-summable': 'averages are never added up',
    'mixed-currencies': 'amounts in several currencies',
    'not-started': 'not started yet',
    'unknown-kpi': 'this KPI is not defined',
  } satisfies Record<NoValueReason, string> as Record<NoValueReason, string>,
  noSource: 'no source, so no number',
  units: { count: 'count', money: 'money', seconds: 'time', share: 'per cent', number: 'number' },
  allChannels: 'All channels',
  percentagePoints: (value: string) => `${value}\u00a0pp`,
  new: 'new',
  noEarlierValue: 'nothing to compare with',
  against: (period: string, value: string) => `against ${period}: ${value}`,
  newSince: (period: string) => `new: it was 0 in ${period}`,
  daysCovered: (covered: string, days: string) => `${covered} of ${days} days`,
  provisional: 'provisional: the platform still changes these days',
  restated: (count: string, form: Intl.LDMLPluralRule) => `restated ${count} ${form === 'one' ? 'time' : 'times'}`,
  provenance: { formula: 'formula', rows: 'rows', period: 'period', version: 'version' },
  rows: (rows: string) => `r. ${rows}`,
  sourceOf: (code: string) => `Source of figure ${code}`,
};

export type NumbersMessages = typeof numbers;
