import type { Figures } from '../kpi/figure.ts';
import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import type { Language } from '../language/language.ts';
import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import type { MetricsStore } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { ShownClient } from '../schema/client.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Shown } from '../schema/recordType.ts';
import type { recordTypes } from '../schema/recordTypes.ts';
import type { BrandLogos } from './brandLogos.ts';
import type { CiteField } from './citeField.ts';
import type { LinkIndex } from './linkIndex.ts';
import type { PostMatches } from './outcome/matchPosts.ts';
import type { Seals } from './seals/seal.ts';

export type Audience = 'team' | 'client';

/** Fields of one collection as both audiences' pages may read them. */
export type Fields<Name extends CollectionName> = Shown<(typeof recordTypes)[Name]>;

/** A record with what it is called and where it came from. */
export type PlaybookRecord<Name extends CollectionName> = Fields<Name> & {
  readonly collection: Name;
  readonly id: string;
  /** Path below the client's folder. */
  readonly file: string;
  /** The text below the front matter, and the file line on which it begins; empty where the audience may not read it. */
  readonly body: { readonly text: string; readonly line: number; readonly mdx: boolean };
};

export type Records = { readonly [Name in CollectionName]: ReadonlyMap<string, PlaybookRecord<Name>> };

/** Everything an audience may know, linked and immutable. For a client it holds nothing that is hidden. */
export interface Playbook {
  readonly audience: Audience;
  readonly asOf: IsoDay;
  readonly language: Language;
  readonly client: ShownClient;
  readonly logos: BrandLogos;
  readonly records: Records;
  readonly links: LinkIndex;
  readonly catalog: MetricCatalog;
  readonly kpis: ReadonlyMap<string, KpiDefinition>;
  readonly metrics: MetricsStore;
  /** Planned posts and the rows of exports that are the same ones. */
  readonly matches: PostMatches;
  /** Where a field of a record stands: what figures about the plan cite. */
  readonly cite: CiteField;
  readonly figures: Figures;
  /** Reports that stay as they were told, by id. */
  readonly seals: Seals;
}
