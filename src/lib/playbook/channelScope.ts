import type { FigureScope } from '../kpi/figure.ts';
import type { Playbook } from './playbook.ts';

/** The scope of some channels, or of all of them when none are named: `instagram`, `instagram+youtube`, `all`. */
export function channelScope({ records }: Pick<Playbook, 'records'>, channels: readonly string[]): FigureScope {
  if (channels.length === 0) return { id: 'all', channels: [...records.channels.keys()] };
  const sorted = [...new Set(channels)].toSorted();
  return { id: sorted.join('+'), channels: sorted };
}
