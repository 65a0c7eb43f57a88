import { dayCount } from '../kpi/dayRanges.ts';
import { compareText } from '../language/compareText.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Playbook } from './playbook.ts';

/** After how many days without numbers a source is late, and after how many it is broken. */
export interface FreshnessLimits {
  readonly staleAfterDays: number;
  readonly brokenAfterDays: number;
}

/** Where no file says otherwise, or the audience may not see it. */
const usualLimits: FreshnessLimits = { staleAfterDays: 3, brokenAfterDays: 7 };

/** The limits of one channel: its own, else the client's. */
export function freshnessLimits(channel: string, { client, records }: Playbook): FreshnessLimits {
  return { ...usualLimits, ...client.reporting, ...records.channels.get(channel)?.freshness };
}

export interface ChannelFreshness extends FreshnessLimits {
  readonly channel: string;
  /** The last day that some number of the channel speaks of. */
  readonly last: IsoDay;
  /** Days of the client's period, up to today, that follow it. */
  readonly behind: number;
}

/** How far the numbers of each channel that has any are behind today, or behind the end of the period when that is over. */
export function channelFreshness(playbook: Playbook): ChannelFreshness[] {
  const { metrics, client, asOf } = playbook;
  const end = asOf < client.period.to ? asOf : client.period.to;
  const byChannel = Map.groupBy(metrics.known, ({ channel }) => channel);
  return [...byChannel]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([channel, known]) => {
      const last = known.map(({ period }) => period.to).reduce((a, b) => (a > b ? a : b));
      const behind = last < end ? dayCount({ from: last, to: end }) - 1 : 0;
      return { channel, last, behind, ...freshnessLimits(channel, playbook) };
    });
}
