import type { CollectionName } from './collections.ts';
import { briefs } from './records/brief.ts';
import { campaigns } from './records/campaign.ts';
import { channels } from './records/channel.ts';
import { experiments } from './records/experiment.ts';
import { goals } from './records/goal.ts';
import { guides } from './records/guide.ts';
import { kpis } from './records/kpi.ts';
import { personas } from './records/persona.ts';
import { pillars } from './records/pillar.ts';
import { plays } from './records/play.ts';
import { posts } from './records/post.ts';
import { reports } from './records/report.ts';
import { steps } from './records/step.ts';
import type { RecordType } from './recordType.ts';

/** Every collection and what its records are. */
export const recordTypes = {
  personas,
  goals,
  channels,
  pillars,
  campaigns,
  posts,
  briefs,
  plays,
  steps,
  experiments,
  guides,
  kpis,
  reports,
} as const satisfies Record<CollectionName, RecordType>;
