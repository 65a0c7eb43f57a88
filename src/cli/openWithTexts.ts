import { type Diagnostic, type Findings, type Severity, sortDiagnostics } from '../lib/diagnostics/diagnostic.ts';
import type { OpenedPlaybook } from '../lib/playbook/openPlaybook.ts';
import { type CheckOptions, openChecked } from '../lib/rules/openChecked.ts';
import { checkBodies } from '../lib/view/markdown/checkBodies.ts';

/** What `--strict` makes an error. */
const strictCodes: readonly string[] = ['metrics/report-incomplete'];

/** What is an error for `check` and `--strict` alone: a plan, a feed, a sealed month are no worse for numbers that are late. */
const lateCodes: readonly string[] = ['rules/source-broken'];

export interface OpenOptions extends CheckOptions {
  readonly strict?: boolean | undefined;
  /** Called by `check`, which is asked what is wrong; all others go on where they can. */
  readonly isCheck?: true;
}

/** A client's folder with everything that is wrong with it, the texts below the front matter too. */
export function openWithTexts(options: OpenOptions): Findings<OpenedPlaybook | null> {
  const { value, diagnostics } = openChecked(options);
  if (value === null) return { value, diagnostics };
  const texts = checkBodies(value.playbook, new Set(value.folder.pictures.keys()), options.memory);
  const all = [...diagnostics, ...texts].map((found) => ({ ...found, severity: severityOf(found, options) }));
  return { value, diagnostics: sortDiagnostics(all) };
}

function severityOf({ code, severity }: Diagnostic, { strict, isCheck }: OpenOptions): Severity {
  if (strict && strictCodes.includes(code)) return 'error';
  return severity === 'error' && lateCodes.includes(code) && !strict && !isCheck ? 'warning' : severity;
}
