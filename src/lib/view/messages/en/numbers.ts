import type { NoValueReason } from '../../../kpi/figure.ts';

import type { ChartGrain } from '../../numbers/charts/chartSlots.ts';

/** A value of a chart and when it was. */
interface Point {
  readonly text: string;
  readonly slot: string;
}

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
    'not-sealed': 'the sealed report did not tell it',
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
  since: (value: string) => `now ${value}`,
  sinceTitle: 'the data have changed since the report was sealed',
  provenance: { formula: 'formula', rows: 'rows', period: 'period', version: 'version' },
  rows: (rows: string) => `r. ${rows}`,
  formulaChanged: 'then counted by another formula',
  footnotes: 'Notes',
  targetOf: (value: string) => `${value} target`,
  baselineOf: (value: string) => `${value} before`,
  decideBy: (day: string) => `We ask you to decide by ${day}`,
  posts: {
    best: (count: number, by: string) => (count === 1 ? `Best by ${by}` : `Best ${count}, by ${by}`),
    worst: (count: number, by: string) => (count === 1 ? `Worst by ${by}` : `Worst ${count}, by ${by}`),
    post: 'Post',
    why: 'Why, we think',
  },
  goals: {
    numeral: (order: number) => `G${order}`,
    goal: 'Goal',
    change: 'Change',
    usual: 'Usual level',
    toDate: 'To date',
    target: 'Target',
    state: 'State',
    none: 'none',
    ofPace: (state: string, pace: string) => `${state}, ${pace} of pace`,
    states: {
      'on-track': 'On track',
      'at-risk': 'At risk',
      behind: 'Behind',
      over: 'Over',
      'no-target': 'No target',
      'no-data': 'No data',
      'not-started': 'Not started',
    },
  },
  chart: {
    nothing: 'No data.',
    single: (only: Point) => `One value only: ${only.text} (${only.slot}).`,
    always: (value: string) => `Always ${value}.`,
    rises: (first: Point, last: Point) => `Rises from ${first.text} (${first.slot}) to ${last.text} (${last.slot}).`,
    falls: (first: Point, last: Point) => `Falls from ${first.text} (${first.slot}) to ${last.text} (${last.slot}).`,
    steady: (first: Point, last: Point) =>
      `Stays about level: ${first.text} (${first.slot}), ${last.text} (${last.slot}).`,
    unclear: (first: Point, last: Point) =>
      `Goes up and down: ${first.text} (${first.slot}) first, ${last.text} (${last.slot}) last.`,
    extremes: (low: Point, high: Point) => `Lowest ${low.text} (${low.slot}), highest ${high.text} (${high.slot}).`,
    unfinished: (last: Point) => `Last ${last.text} (${last.slot}), not complete.`,
    missing: (count: string, form: Intl.LDMLPluralRule, of: string, grain: ChartGrain) =>
      `${count} of ${of} ${grain}s ${form === 'one' ? 'has' : 'have'} no value.`,
    /** A month as a sentence writes it, not a heading. */
    monthWithin: (month: string) => month,
    partialSlot: (slot: string) => `${slot}, not complete`,
    partial: 'not complete',
    restated: (channel: string, to: string | null) =>
      to === null ? `${channel} counted this day anew` : `${channel} counted anew, up to ${to}`,
    csv: 'The numbers, CSV',
    everyDay: 'Every day as a table',
    grains: { day: 'Day', week: 'Week', month: 'Month' },
    asTable: 'The same as a table',
    interactive: 'Point at the values',
  },
  sourceOf: (code: string) => `Source of figure ${code}`,
};

export type NumbersMessages = typeof numbers;
