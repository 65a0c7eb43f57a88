import type { Findings } from '../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import { openPlaybook } from '../lib/playbook/openPlaybook.ts';
import type { Audience } from '../lib/playbook/playbook.ts';
import { projectPlaybook } from '../lib/playbook/projectPlaybook.ts';
import type { Site } from '../lib/view/page.ts';
import { toSite } from '../lib/view/toSite.ts';
import type { Call } from './command.ts';

/** From a client's folder to every page as data, for one audience. Null where an error stands in the way. */
export function openSite({ root, asOf, language }: Call, audience: Audience): Findings<Site | null> {
  const { value: opened, diagnostics } = openPlaybook({ root, asOf, language });
  if (opened === null || countsOf(diagnostics).errors > 0) return { value: null, diagnostics };
  const playbook = audience === 'client' ? projectPlaybook(opened.playbook) : opened.playbook;
  return { value: toSite(playbook, diagnostics), diagnostics };
}
