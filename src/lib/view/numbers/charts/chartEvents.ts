import { joinRanges } from '../../../kpi/dayRanges.ts';
import type { KpiDefinition } from '../../../kpi/kpiDefinition.ts';
import { compareText } from '../../../language/compareText.ts';
import type { IsoDay } from '../../../metrics/observation.ts';
import type { ViewContext } from '../../viewContext.ts';

export interface ChartEvent {
  readonly day: IsoDay;
  readonly text: string;
}

/** What may have moved a KPI, for the numbered marks of its chart: campaigns and its experiments that began, days that a platform counted anew. */
export function chartEvents(kpi: KpiDefinition, context: ViewContext): ChartEvent[] {
  const { playbook, format } = context;
  const { campaigns, experiments } = playbook.records;
  const tests = [...experiments.values()].filter((experiment) => experiment.kpi === kpi.id);
  const begun = [...campaigns.values(), ...tests].map(({ id, start, title }) => ({ id, day: start, what: title }));
  return [...begun, ...restatedDays(kpi, context)]
    .toSorted((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id))
    .map(({ day, what }) => ({ day, text: `${format.day(day)}: ${what}` }));
}

/** One mark a run of days of a channel, however many values of them changed. */
function restatedDays(kpi: KpiDefinition, { playbook, words, format }: ViewContext) {
  const metrics = new Set([...kpi.numerator, ...kpi.denominator].map(({ metric }) => metric));
  const own = playbook.metrics.restatements.filter(({ metric, object }) => metrics.has(metric) && object === null);
  return [...Map.groupBy(own, ({ channel }) => channel)].flatMap(([id, found]) =>
    joinRanges(found).map(({ from, to }) => ({
      id,
      day: from,
      what: words.numbers.chart.restated(
        playbook.records.channels.get(id)?.title ?? id,
        from === to ? null : format.day(to),
      ),
    })),
  );
}
