import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ruleGroups } from './rule.ts';
import { fullCatalog } from './ruleCatalog.ts';
import { rules } from './rules.ts';
import { settingRules } from './settings/settingRules.ts';

const groupOfRule = new Map<string, string>([...rules, ...settingRules].map(({ code, group }) => [code, group]));

/** What `--only` may name: every code, the groups of rules, and the part of a code before its slash. */
export const selections: readonly string[] = [
  ...new Set([...ruleGroups, ...[...fullCatalog.keys()].map((code) => code.split('/')[0] ?? code)]),
  ...fullCatalog.keys(),
];

/** Findings of some codes or groups. A rule may be named without `rules/`. */
export function selectFindings(found: readonly Diagnostic[], wanted: readonly string[]): Diagnostic[] {
  return found.filter(({ code }) =>
    wanted.some(
      (name) =>
        name === code || `rules/${name}` === code || name === groupOfRule.get(code) || name === code.split('/')[0],
    ),
  );
}
