import { type Diagnostic, type Findings, type Place, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { History } from '../history/history.ts';
import { type OpenedPlaybook, type OpenOptions, openPlaybook } from '../playbook/openPlaybook.ts';
import { checkRules } from './checkRules.ts';
import { ruleContext } from './ruleContext.ts';
import { settle } from './settle.ts';

export interface CheckOptions extends OpenOptions {
  /** Of the folder, where it is not the folder's own repository that knows it. */
  readonly history?: (() => History) | undefined;
}

/**
 * A client's playbook, held against its own strategy: what `openPlaybook` finds and what the rules find,
 * each as grave as the client says, waived where a waiver says so. Sorted; one finding a place and code.
 */
export function openChecked(options: CheckOptions): Findings<OpenedPlaybook | null> {
  const opened = openPlaybook(options);
  if (opened.value === null) return opened;
  const broken = checkRules(ruleContext(opened.value, options.memory, options.history), isWhole(opened.diagnostics));
  const found = settle(onePerPlace(opened.diagnostics, broken), opened.value.folder, options.asOf);
  return { value: opened.value, diagnostics: sortDiagnostics(found) };
}

/** Whether every record could be read and linked: only then can be told what there is too little of. */
export function isWhole(found: readonly Diagnostic[]): boolean {
  return !found.some(({ code, severity }) => severity === 'error' && /^(?:content|links)\//.test(code));
}

/** Where something can't be read, a rule has nothing to add but its safe mending. */
function onePerPlace(read: readonly Diagnostic[], broken: readonly Diagnostic[]): Diagnostic[] {
  const fixes = new Map(broken.map(({ place, fix }) => [placeKey(place), fix]));
  const places = new Set(read.map(({ place }) => placeKey(place)));
  const mendable = read.map((one) => {
    const fix = one.fix ?? fixes.get(placeKey(one.place));
    return fix === undefined ? one : { ...one, fix };
  });
  return [...mendable, ...broken.filter(({ place }) => !places.has(placeKey(place)))];
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
