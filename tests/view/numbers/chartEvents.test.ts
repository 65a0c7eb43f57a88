import { expect, test } from 'vitest';
import type { Restatement } from '../../../src/lib/metrics/metricsStore.ts';
import { chartEvents } from '../../../src/lib/view/numbers/charts/chartEvents.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { numbersPlaybook } from './numbersPlaybook.ts';

/** Only the days, the channel and the metric of a restatement are looked at. */
function restated(channel: string, metric: string, day: string, object: string | null = null): Restatement {
  return { channel, metric, object, grain: 'day', from: day, to: day } as Restatement;
}

test('days of a channel that a platform counted anew are one mark a run, of its own metrics only', () => {
  const playbook = numbersPlaybook();
  const kpi = playbook.kpis.get('impressions');
  if (kpi === undefined) throw new Error('the fixture has impressions');
  const restatements = [
    restated('instagram', 'impressions', '2026-11-03'),
    restated('instagram', 'impressions', '2026-11-02'),
    restated('instagram', 'impressions', '2026-11-08'),
    restated('instagram', 'likes', '2026-11-09'),
    restated('instagram', 'impressions', '2026-11-10', 'a post'),
    restated('gone', 'impressions', '2026-10-01'),
  ];
  const context = viewContext({ ...playbook, metrics: { ...playbook.metrics, restatements } });
  expect(chartEvents(kpi, context)).toEqual([
    { day: '2026-10-01', text: '1\u00a0Oct: gone counted this day anew' },
    { day: '2026-11-02', text: '2\u00a0Nov: Instagram counted anew, up to 3\u00a0Nov' },
    { day: '2026-11-08', text: '8\u00a0Nov: Instagram counted this day anew' },
  ]);
});
