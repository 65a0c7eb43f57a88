import { type Findings, sortDiagnostics } from '../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import { approvalDifferences } from '../lib/diff/approvalDifferences.ts';
import { strategyLog } from '../lib/diff/strategyLog.ts';
import { revisionsOf } from '../lib/exports/feeds/revision.ts';
import { openHistory } from '../lib/history/history.ts';
import type { OpenedPlaybook } from '../lib/playbook/openPlaybook.ts';
import type { Playbook } from '../lib/playbook/playbook.ts';
import { projectPlaybook } from '../lib/playbook/projectPlaybook.ts';
import { checkAudience } from '../lib/playbook/secrets/checkAudience.ts';
import { settleLater } from '../lib/rules/settle.ts';
import type { Memory } from '../lib/source/memory.ts';
import type { Site } from '../lib/view/page.ts';
import type { Call } from './command.ts';
import { openWithTexts } from './openWithTexts.ts';

/** A client's folder as one audience may know it, and every page of it as plain data. */
export interface OpenedSite {
  /** What the team knows. */
  readonly opened: OpenedPlaybook;
  readonly playbook: Playbook;
  readonly site: Site;
}

/** From a client's folder to its pages. Null where an error stands in the way. What draws pages is loaded only where there are some to draw. */
export async function openSite(
  { root, asOf, language, values, io, past }: Call,
  memory?: Memory,
): Promise<Findings<OpenedSite | null>> {
  const options = { root, asOf, language, strict: values.strict, memory, kept: io.kept, history: past };
  const { value: opened, diagnostics: found } = openWithTexts(options);
  if (opened === null || countsOf(found).errors > 0) return { value: null, diagnostics: found };
  // Whether the repository is public is a fact of the machine, and a page has the same bytes on all of them.
  const late = settleLater(checkAudience(opened, null), opened.folder, asOf);
  const diagnostics = sortDiagnostics([...found, ...late]);
  const { toSite } = await import('../lib/view/toSite.ts');
  const playbook = values.audience === 'client' ? projectPlaybook(opened.playbook) : opened.playbook;
  const history = past?.() ?? openHistory(root);
  const told =
    playbook.audience === 'team'
      ? { log: strategyLog(opened, history), approvalDifferences: approvalDifferences(opened, history) }
      : {};
  const site = toSite(playbook, diagnostics, { revisionOf: revisionsOf(root, history), ...told });
  return { value: { opened, playbook, site }, diagnostics };
}
