import { ayrshare } from './rows/ayrshare.ts';
import { buffer } from './rows/buffer.ts';
import { contentstudio } from './rows/contentstudio.ts';
import { highlevel } from './rows/highlevel.ts';
import { hootsuite } from './rows/hootsuite.ts';
import { metricool } from './rows/metricool.ts';
import { postfast } from './rows/postfast.ts';
import { publer } from './rows/publer.ts';
import { socialbee } from './rows/socialbee.ts';
import { sprout } from './rows/sprout.ts';
import type { Scheduler } from './scheduler.ts';

/** Every tool that Almanac writes files for. A limit, a column or a form of the date is a fact with a source; when it changes, its row does. */
export const schedulers = {
  buffer,
  publer,
  metricool,
  socialbee,
  sprout,
  contentstudio,
  highlevel,
  postfast,
  ayrshare,
  hootsuite,
} as const satisfies Record<string, Scheduler>;

export type SchedulerId = keyof typeof schedulers;

export const schedulerIds = Object.keys(schedulers) as readonly SchedulerId[];

export function schedulerOf(id: SchedulerId): Scheduler {
  return schedulers[id];
}
