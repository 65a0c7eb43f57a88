import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Figure } from '../../kpi/figure.ts';
import type { KpiDefinition } from '../../kpi/kpiDefinition.ts';
import type { IsoDay } from '../../language/isoDay.ts';
import type { MetricsFile, MetricsStore, Restatement } from '../../metrics/metricsStore.ts';
import type { ShownClient } from '../../schema/client.ts';
import type { PostMatch } from '../outcome/matchPosts.ts';
import type { PlaybookRecord } from '../playbook.ts';
import { packed } from './packSeal.ts';

/** Where seals lie below the client's folder, one file a report: `data/sealed/2026-10.json`. */
export const sealFolder = 'data/sealed';

/** Of the shape below, described in docs/sealed-reports.md. A change that breaks readers gets the next version. */
export const sealVersion = 1;

/** Values of charts and rankings: by `kpi/scope`, then by `from..to`. */
export type SealedValues = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** All that the page of a report says, as one audience knew it on the day of the seal. */
export interface SealedFacts {
  readonly report: PlaybookRecord<'reports'>;
  readonly client: Partial<ShownClient>;
  readonly goals: readonly PlaybookRecord<'goals'>[];
  readonly channels: readonly PlaybookRecord<'channels'>[];
  /** Those that the report ranks or counts. */
  readonly posts: readonly PlaybookRecord<'posts'>[];
  /** The rows of exports that they are, by `slotKey`. */
  readonly matches: readonly (PostMatch & { readonly slot: string })[];
  readonly kpis: readonly KpiDefinition[];
  readonly files: readonly MetricsFile[];
  readonly known: MetricsStore['known'];
  readonly restatements: readonly Restatement[];
  readonly figures: readonly Figure[];
  readonly values: SealedValues;
}

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Written by Almanac and held by the digest: its shape is that of the version. */
const facts = z.custom<SealedFacts>((value) => typeof value === 'object' && value !== null);

/** A report as it was told, and stays told. */
export const sealSchema = z.strictObject({
  version: z.literal(sealVersion),
  report: z.string(),
  /** The day that counted as today. */
  asOf: isoDay,
  /** The version of Almanac that wrote it. */
  almanac: z.string(),
  /** Why it was sealed again; null for the first seal. */
  reason: z.string().nullable(),
  /** Channels that were not known to the end of the month, which was accepted. */
  incomplete: z.array(z.strictObject({ channel: z.string(), through: isoDay, days: z.int() })),
  /** The seals that this one replaces, the oldest first. */
  earlier: z.array(z.strictObject({ asOf: isoDay, sha256, reason: z.string().nullable() })),
  /** Every file that the report rests on. */
  inputs: z.array(z.strictObject({ file: z.string(), sha256 })),
  /** What each formula was: equal versions compute alike. */
  formulas: z.array(z.strictObject({ kpi: z.string(), version: z.string() })),
  team: facts,
  /** Null for a report that the client does not see. */
  client: facts.nullable(),
});

export type SealContent = z.output<typeof sealSchema>;
export type SealInput = SealContent['inputs'][number];

/** A seal as one audience may know it. */
export interface Seal {
  readonly report: string;
  readonly asOf: IsoDay;
  readonly reason: string | null;
  readonly earlier: SealContent['earlier'];
  readonly facts: SealedFacts;
  /** What the client's page is made from; null where there is none. */
  readonly forClient: SealedFacts | null;
}

export type Seals = ReadonlyMap<string, Seal>;

/** The bytes of a seal: the same content, the same bytes. The digest is of the content without it. */
export function sealText(content: SealContent): string {
  return `${lines({ ...packed(content), sha256: digestOf(content) }, 0)}\n`;
}

export function digestOf(content: SealContent): string {
  return createHash('sha256')
    .update(JSON.stringify(packed(content)))
    .digest('hex');
}

/** Two formulas with one version compute alike. */
export function formulaVersion(kpi: KpiDefinition): string {
  const { numerator, denominator, over, aggregation, pairing, unit, scale } = kpi;
  const computed = JSON.stringify({ numerator, denominator, over, aggregation, pairing, unit, scale });
  return createHash('sha256').update(computed).digest('hex').slice(0, 12);
}

/** Levels of the file that take a line an item, so that a difference of two seals can be read; what lies deeper is one line. */
const depthOfLines = 3;

function lines(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || depth === depthOfLines) return JSON.stringify(value);
  const isList = Array.isArray(value);
  if (isList && value.every((item) => typeof item === 'number')) return JSON.stringify(value);
  const items = isList
    ? value.map((item) => lines(item, depth + 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${lines(item, depth + 1)}`);
  if (items.length === 0) return isList ? '[]' : '{}';
  const indent = '  '.repeat(depth + 1);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${items.map((item) => indent + item).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}
