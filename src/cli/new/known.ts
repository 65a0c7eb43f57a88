import { monthOf, priorPeriod } from '../../lib/kpi/periods.ts';
import { readClientKpis } from '../../lib/kpi/readClientKpis.ts';
import { formatter } from '../../lib/language/format.ts';
import { kpiSources } from '../../lib/playbook/kpiSources.ts';
import { catalogOf } from '../../lib/playbook/openPlaybook.ts';
import { type CollectionName, collectionNames } from '../../lib/schema/collections.ts';
import type { ClientFolder } from '../../lib/source/readClientFolder.ts';
import type { Choice } from './kinds.ts';

interface KnownRecord {
  readonly id: string;
  readonly title: string;
  readonly order: number;
}

/** What a client's folder has to choose from. */
export interface Known {
  readonly asOf: string;
  readonly lastMonth: string;
  readonly records: Readonly<Record<CollectionName, readonly KnownRecord[]>>;
  readonly team: readonly { readonly id: string; readonly name: string }[];
  readonly kpis: readonly Choice[];
  readonly monthName: (month: string) => string;
  /** What the report of the month before said would be done in this one. */
  readonly promisedFor: (month: string) => readonly string[];
}

export function knownOf(folder: ClientFolder, asOf: string): Known {
  const { locale, team } = folder.client.fields;
  const of = (collection: CollectionName) => folder.records.filter((record) => record.collection === collection);
  const records = Object.fromEntries(
    collectionNames.map((collection) => [
      collection,
      of(collection).map(({ id, fields }) => ({ id, title: String(fields.title), order: Number(fields.order ?? 0) })),
    ]),
  ) as unknown as Known['records'];
  const kpis = readClientKpis(kpiSources(folder), catalogOf(folder.client.fields)).value;
  return {
    asOf,
    lastMonth: priorPeriod(monthOf(asOf)).id,
    records,
    team,
    kpis: [...kpis.values()].map(({ id, label }) => ({ value: id, label })),
    monthName: (month) => formatter(locale).month(month),
    promisedFor: (month) => {
      const before = priorPeriod(monthOf(`${month}-01`)).id;
      const last = of('reports').find(({ fields }) => fields.month === before);
      return (last?.fields.next as readonly string[] | undefined) ?? [];
    },
  };
}
