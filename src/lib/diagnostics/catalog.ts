import { audienceEntries } from './entries/audience.ts';
import { brandEntries } from './entries/brand.ts';
import { buildEntries } from './entries/build.ts';
import { calendarEntries } from './entries/calendar.ts';
import { contentEntries } from './entries/content.ts';
import { exportFileEntries } from './entries/exportFiles.ts';
import { exportEntries } from './entries/exports.ts';
import { gateEntries } from './entries/gate.ts';
import { kpiEntries } from './entries/kpi.ts';
import { linkEntries } from './entries/links.ts';
import { markdownEntries } from './entries/markdown.ts';
import { metricsEntries } from './entries/metrics.ts';
import { planEntries } from './entries/plan.ts';
import { sealEntries } from './entries/seals.ts';
import { verifyEntries } from './entries/verify.ts';
import type { DiagnosticEntry } from './entry.ts';

/** Every code that Almanac can print. A code keeps its meaning for ever; one that is no longer used is removed, never reused. */
export const catalog = {
  ...contentEntries,
  ...linkEntries,
  ...calendarEntries,
  ...markdownEntries,
  ...exportFileEntries,
  ...metricsEntries,
  ...kpiEntries,
  ...brandEntries,
  ...buildEntries,
  ...gateEntries,
  ...verifyEntries,
  ...sealEntries,
  ...audienceEntries,
  ...exportEntries,
  ...planEntries,
};

export type DiagnosticCode = keyof typeof catalog;

export type CatalogParams<Code extends DiagnosticCode> =
  (typeof catalog)[Code] extends DiagnosticEntry<infer Params> ? Params : never;
