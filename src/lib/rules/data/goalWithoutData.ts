import { rangePeriod } from '../../kpi/periods.ts';
import { channelScope } from '../../playbook/channelScope.ts';
import { rule } from '../rule.ts';

export const goalWithoutData = rule<{ kpi: string; channels: readonly string[] }>({
  code: 'rules/goal-without-data',
  group: 'data',
  severity: 'warning',
  title: { en: 'A goal whose KPI has no numbers', ru: 'У показателя цели нет чисел' },
  why: {
    en: 'The chain ends in nothing: a target, and no column anywhere that could reach it.',
    ru: 'Цепочка кончается ничем: план есть, а столбца, который его покажет, нет.',
  },
  message: {
    en: ({ kpi, channels }) =>
      `no file in data/ gives ${kpi} for ${channels.length === 0 ? 'any channel' : channels.join(', ')}`,
    ru: ({ kpi, channels }) =>
      `ни один файл data/ не даёт ${kpi} ${channels.length === 0 ? 'ни для одного канала' : `для ${channels.join(', ')}`}`,
  },
  help: {
    en: () => 'put an export that has it into data/, or name the channels that have it in channels of the goal',
    ru: () => 'положите в data/ выгрузку, где он есть, или назовите в channels цели каналы, у которых он есть',
  },
  example: {
    failing: 'kpi: subscriptions\nchannels: [crm] # data/crm/ is empty',
    mended: 'kpi: subscriptions\nchannels: [crm] # data/crm/orders.csv',
  },

  check: ({ playbook, at }) =>
    [...playbook.records.goals.values()].flatMap(({ file, kpi, channels, start, due }) => {
      if (kpi === undefined || !playbook.kpis.has(kpi) || start > playbook.asOf) return [];
      const scope = channelScope(playbook, channels);
      const { reason } = playbook.figures.of({ kpi, scope, period: rangePeriod(start, due) });
      return reason === 'no-data' ? [{ place: at(file, ['kpi']), params: { kpi, channels } }] : [];
    }),
});
