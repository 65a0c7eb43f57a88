import { addDays } from '../kpi/dayRanges.ts';
import type { IsoDay } from '../language/isoDay.ts';
import type { Playbook } from './playbook.ts';

/** The last day on which a post of this day can be approved in time. */
export function approvalDue(day: IsoDay, { client }: Pick<Playbook, 'client'>): IsoDay {
  return addDays(day, -client.approvalDays);
}
