import type { KpiDefinition } from '../../kpi/kpiDefinition.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { rule } from '../rule.ts';

export const goalWithoutData = rule<{ kpi: string; missing: readonly string[] }>({
  code: 'rules/goal-without-data',
  group: 'data',
  severity: 'warning',
  title: { en: 'A goal whose KPI has no numbers', ru: 'У показателя цели нет чисел' },
  why: {
    en: 'The chain ends in nothing: a target, and no column anywhere that could reach it.',
    ru: 'Цепочка кончается ничем: план есть, а столбца, который его покажет, нет.',
  },
  message: {
    en: ({ kpi, missing }) => `no file in data/ has what ${kpi} needs: ${missing.join(', ')}`,
    ru: ({ kpi, missing }) => `ни в одном файле data/ нет того, что нужно для ${kpi}: ${missing.join(', ')}`,
  },
  help: {
    en: () =>
      'put an export with these columns into data/, or name the channels that have them in channels of the goal',
    ru: () => 'положите в data/ выгрузку с этими столбцами или назовите в channels цели каналы, у которых они есть',
  },
  example: {
    failing: 'kpi: subscriptions\nchannels: [crm] # data/crm/ is empty',
    mended: 'kpi: subscriptions\nchannels: [crm] # data/crm/orders.csv',
  },

  check: ({ playbook, at }) =>
    [...playbook.records.goals.values()].flatMap((goal) => {
      const kpi = playbook.kpis.get(goal.kpi ?? '');
      if (kpi === undefined || kpi.over === 'plan' || goal.start > playbook.asOf) return [];
      const missing = missingMetrics(playbook, kpi, goal.channels);
      return missing.length === 0 ? [] : [{ place: at(goal.file, ['kpi']), params: { kpi: kpi.id, missing } }];
    }),
});

/** `posts` counts what the terms beside it come from. */
const counted: ReadonlySet<string> = new Set(['posts']);

function missingMetrics({ metrics }: Playbook, kpi: KpiDefinition, channels: readonly string[]): string[] {
  const known = new Set(
    metrics.known
      .filter(({ channel }) => channels.length === 0 || channels.includes(channel))
      .map(({ metric }) => metric),
  );
  const needed = [...kpi.numerator, ...kpi.denominator].map(({ metric }) => metric);
  const isSum = kpi.denominator.length === 0;
  const missing = [...new Set(needed)].filter((metric) => !known.has(metric) && !counted.has(metric));
  // A sum of what a platform reports is known when one summand is.
  return isSum && missing.length < needed.length ? [] : missing;
}
