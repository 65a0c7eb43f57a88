import type { Findings } from '../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import type { Playbook } from '../lib/playbook/playbook.ts';
import { projectPlaybook } from '../lib/playbook/projectPlaybook.ts';
import type { Site } from '../lib/view/page.ts';
import type { Call } from './command.ts';
import { openWithTexts } from './openWithTexts.ts';

/** A client's folder as one audience may know it, and every page of it as plain data. */
export interface OpenedSite {
  readonly playbook: Playbook;
  readonly site: Site;
}

/** From a client's folder to its pages. Null where an error stands in the way. What draws pages is loaded only where there are some to draw. */
export async function openSite({ root, asOf, language, values, io }: Call): Promise<Findings<OpenedSite | null>> {
  const { value: opened, diagnostics } = openWithTexts({ root, asOf, language, kept: io.kept, strict: values.strict });
  if (opened === null || countsOf(diagnostics).errors > 0) return { value: null, diagnostics };
  const { toSite } = await import('../lib/view/toSite.ts');
  const playbook = values.audience === 'client' ? projectPlaybook(opened.playbook) : opened.playbook;
  return { value: { playbook, site: toSite(playbook, diagnostics) }, diagnostics };
}
