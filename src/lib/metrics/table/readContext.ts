import type { SourceRule } from '../../schema/sources.ts';
import type { MetricCatalog } from '../metricDefinition.ts';
import type { IsoDay } from '../observation.ts';
import type { Dictionary } from '../store/dictionary.ts';
import type { CompiledPreset } from './matchHeader.ts';

export interface ChannelRef {
  readonly id: string;
  readonly platform: string;
}

/** What the reading of all files of a run shares. */
export interface RunContext {
  readonly catalog: MetricCatalog;
  /** Null outside any client: then no channel is asked for. */
  readonly channels: readonly ChannelRef[] | null;
  /** IANA zone of the client, in which moments of publication are told. */
  readonly timeZone: string;
  /** ISO 4217, for money in a file that names no currency. */
  readonly currency: string;
  readonly asOf: IsoDay;
  readonly presets: readonly CompiledPreset[];
  readonly dictionary: Dictionary;
}

/** The same for one file: what its path and `data/sources.yaml` say about it. */
export interface FileContext extends RunContext {
  readonly path: string;
  readonly source: SourceRule | null;
}
