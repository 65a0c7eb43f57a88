import { type Findings, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { type OpenedPlaybook, type OpenOptions, openPlaybook } from '../playbook/openPlaybook.ts';
import { checkRules } from './checkRules.ts';
import { ruleContext } from './ruleContext.ts';
import { settle } from './settle.ts';

/**
 * A client's playbook, held against its own strategy: what `openPlaybook` finds and what the rules find,
 * each as grave as the client says, waived where a waiver says so. Sorted; one finding a place and code.
 */
export function openChecked(options: OpenOptions): Findings<OpenedPlaybook | null> {
  const opened = openPlaybook(options);
  if (opened.value === null) return opened;
  const isWhole = !opened.diagnostics.some(({ code }) => code.startsWith('content/'));
  const broken = checkRules(ruleContext(opened.value), isWhole);
  const found = settle([...opened.diagnostics, ...broken], opened.value.folder, options.asOf);
  return { value: opened.value, diagnostics: sortDiagnostics(found) };
}
