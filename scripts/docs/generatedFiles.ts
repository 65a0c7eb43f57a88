import { z } from 'zod';
import { planDiffSchema } from '../../src/lib/diff/planDiff.ts';
import { planSchema } from '../../src/lib/exports/planJson.ts';
import { clientType } from '../../src/lib/schema/client.ts';
import { editorSchema } from '../../src/lib/schema/jsonSchema.ts';
import { recordTypes } from '../../src/lib/schema/recordTypes.ts';
import { commandsPage } from './commandsPage.ts';
import { componentsPage } from './componentsPage.ts';
import { diagnosticsPage } from './diagnosticsPage.ts';
import { exportsPage } from './exportsPage.ts';
import { hostingPage } from './hostingPage.ts';
import { kpisPage } from './kpisPage.ts';
import { metricsPage } from './metricsPage.ts';
import { recordsPage } from './recordsPage.ts';
import { schedulersPage } from './schedulersPage.ts';

/** Every file of the repository that is made from the code, by path. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const schemas = Object.entries({ client: clientType, ...recordTypes }).map(([name, type]): [string, string] => [
    `schemas/${name}.schema.json`,
    `${JSON.stringify(editorSchema(type.schema, name), null, 2)}\n`,
  ]);
  return new Map<string, string>([
    ['docs/commands.md', commandsPage()],
    ['docs/hosting.md', hostingPage()],
    ['docs/reference/records.md', recordsPage()],
    ['docs/reference/diagnostics.md', diagnosticsPage('en')],
    ['docs/reference/diagnostics.ru.md', diagnosticsPage('ru')],
    ['docs/reference/components.md', componentsPage('en')],
    ['docs/reference/components.ru.md', componentsPage('ru')],
    ['docs/reference/kpis.md', kpisPage('en')],
    ['docs/reference/kpis.ru.md', kpisPage('ru')],
    ['docs/reference/exports.md', exportsPage()],
    ['docs/reference/metrics.md', metricsPage()],
    ['docs/reference/schedulers.md', schedulersPage('en')],
    ['docs/reference/schedulers.ru.md', schedulersPage('ru')],
    ['schemas/plan.schema.json', `${JSON.stringify(planSchema(), null, 2)}\n`],
    ...schemas,
    ['schemas/plan-diff.schema.json', `${JSON.stringify(z.toJSONSchema(planDiffSchema), null, 2)}\n`],
  ]);
}
