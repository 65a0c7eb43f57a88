import { type Findings, sortDiagnostics } from '../lib/diagnostics/diagnostic.ts';
import type { OpenedPlaybook, OpenOptions } from '../lib/playbook/openPlaybook.ts';
import { openChecked } from '../lib/rules/openChecked.ts';
import { checkBodies } from '../lib/view/markdown/checkBodies.ts';

/** A client's folder with everything that is wrong with it, the texts below the front matter too. */
export function openWithTexts(options: OpenOptions): Findings<OpenedPlaybook | null> {
  const { value, diagnostics } = openChecked(options);
  if (value === null) return { value, diagnostics };
  const texts = checkBodies(value.playbook, new Set(value.folder.pictures.keys()));
  return { value, diagnostics: sortDiagnostics([...diagnostics, ...texts]) };
}
