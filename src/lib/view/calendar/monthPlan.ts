import type { Period } from '../../kpi/figure.ts';
import { monthOf } from '../../kpi/periods.ts';
import { type CadenceGap, cadenceGaps } from '../../playbook/cadence.ts';
import { isPlannedIn } from '../../playbook/plannedPosts.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { Slot } from '../../playbook/slots.ts';
import type { ViewContext } from '../viewContext.ts';
import { monthChannels } from './monthColumns.ts';

/** What all parts of a month's or a week's page speak of. */
export interface MonthPlan {
  /** The days of the page. */
  readonly month: Period;
  /** Path of the page. */
  readonly path: string;
  readonly channels: readonly PlaybookRecord<'channels'>[];
  /** All slots of the playbook, and those planned in the month. */
  readonly all: readonly Slot[];
  readonly slots: readonly Slot[];
  /** Gaps of each channel over the whole period, so that one that began last month is seen whole. */
  readonly gaps: ReadonlyMap<string, readonly CadenceGap[]>;
}

export function monthPlan(month: string, path: string, all: readonly Slot[], context: ViewContext): MonthPlan {
  return rangePlan(monthOf(`${month}-01`), path, all, context);
}

export function rangePlan(range: Period, path: string, all: readonly Slot[], context: ViewContext): MonthPlan {
  const channels = monthChannels(context, all, range);
  const { period } = context.playbook.client;
  const gaps = channels.map((channel) => [channel.id, cadenceGaps(all, channel, period)] as const);
  const slots = all.filter(({ day }) => isPlannedIn(day, range));
  return { month: range, path, channels, all, slots, gaps: new Map(gaps) };
}
