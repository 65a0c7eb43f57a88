import { type Findings, sortDiagnostics } from '../lib/diagnostics/diagnostic.ts';
import type { OpenedPlaybook } from '../lib/playbook/openPlaybook.ts';
import { type CheckOptions, openChecked } from '../lib/rules/openChecked.ts';
import { checkBodies } from '../lib/view/markdown/checkBodies.ts';

/** What `--strict` makes an error. */
const strictCodes: readonly string[] = ['metrics/report-incomplete'];

/** A client's folder with everything that is wrong with it, the texts below the front matter too. */
export function openWithTexts(
  options: CheckOptions & { readonly strict?: boolean | undefined },
): Findings<OpenedPlaybook | null> {
  const { value, diagnostics } = openChecked(options);
  if (value === null) return { value, diagnostics };
  const texts = checkBodies(value.playbook, new Set(value.folder.pictures.keys()), options.memory);
  const all = [...diagnostics, ...texts].map((found) =>
    options.strict && strictCodes.includes(found.code) ? { ...found, severity: 'error' as const } : found,
  );
  return { value, diagnostics: sortDiagnostics(all) };
}
