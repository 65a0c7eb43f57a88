import { compareText } from '../language/compareText.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Playbook } from '../playbook/playbook.ts';

/** The last day that the numbers of each channel speak of. */
export function lastDays({ metrics }: Pick<Playbook, 'metrics'>): [channel: string, last: IsoDay][] {
  const last = new Map<string, IsoDay>();
  for (const { channel, period } of metrics.known) {
    const before = last.get(channel) ?? '';
    last.set(channel, period.to > before ? period.to : before);
  }
  return [...last].toSorted(([a], [b]) => compareText(a, b));
}
