import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { addDays, dayCount } from '../kpi/dayRanges.ts';
import { monthOf } from '../kpi/periods.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { freshnessLimits } from './freshness.ts';
import type { Playbook, PlaybookRecord } from './playbook.ts';

/** A channel whose numbers end before the month of a report does. */
export interface ReportGap {
  readonly channel: string;
  /** The last day that some file of the channel speaks of. */
  readonly through: IsoDay;
  /** Days of the month after it. */
  readonly days: number;
}

/**
 * The channels of a report that are known by day, and not to the end of its month: more days are missing than `staleAfterDays`
 * allows. Of a month that is not over only the days up to today are asked for.
 */
export function reportGaps(report: PlaybookRecord<'reports'>, playbook: Playbook): readonly ReportGap[] {
  const { metrics, asOf, records } = playbook;
  const month = monthOf(`${report.month}-01`);
  const end = month.to < asOf ? month.to : addDays(asOf, -1);
  const channels = report.channels.length > 0 ? report.channels : [...records.channels.keys()].toSorted();
  return channels.flatMap((channel) => {
    const known = metrics.known.filter((one) => one.channel === channel && one.grains.includes('day'));
    const through = known
      .map(({ period }) => period.to)
      .toSorted()
      .at(-1);
    if (through === undefined || through >= end || end < month.from) return [];
    const from = through < month.from ? month.from : addDays(through, 1);
    const days = dayCount({ from, to: end });
    return days > freshnessLimits(channel, playbook).staleAfterDays ? [{ channel, through, days }] : [];
  });
}

/** Reports whose period is not covered: a warning each, which `--strict` makes an error. */
export function checkReports(playbook: Playbook): readonly Diagnostic[] {
  return [...playbook.records.reports.values()].flatMap((report) => {
    const [gap, ...more] = reportGaps(report, playbook);
    if (gap === undefined) return [];
    const place = { file: report.file, line: 1, column: 1 };
    return [diagnostic('metrics/report-incomplete', place, { ...gap, month: report.month, more: more.length })];
  });
}
