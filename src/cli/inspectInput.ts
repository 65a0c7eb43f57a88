import type { InspectInput } from '../lib/metrics/inspectFile.ts';
import { ruleFor } from '../lib/metrics/readMetrics.ts';
import { catalogOf } from '../lib/playbook/openPlaybook.ts';
import type { SourcesConfig } from '../lib/schema/sources.ts';
import { type ClientFolder, readClientFolder } from '../lib/source/readClientFolder.ts';
import type { Call } from './command.ts';

/** No currency, as ISO 4217 writes it. */
const noCurrency = 'XXX';

/** What a file is read with: the client's rules where there is a client, else none. */
export function inspectInput({ root, asOf }: Call): (path: string) => InspectInput {
  const folder: ClientFolder | null = readClientFolder(root).value;
  const client = folder?.client.fields;
  const sources: SourcesConfig | null = folder?.sources?.fields ?? null;
  return (path) => ({
    source: ruleFor(path, sources),
    timeZone: client?.timeZone ?? 'UTC',
    currency: client?.currency ?? noCurrency,
    catalog: catalogOf(client ?? { metrics: [] }),
    asOf,
  });
}
