import { catalog } from '../diagnostics/catalog.ts';
import type { DiagnosticEntry } from '../diagnostics/entry.ts';
import { rules } from './rules.ts';
import { settingRules } from './settings/settingRules.ts';

/** Every code that `check` can print: the catalogue of reading and linking, and the rules with their own words. */
export const fullCatalog: ReadonlyMap<string, DiagnosticEntry<never>> = new Map<string, DiagnosticEntry<never>>([
  ...Object.entries(catalog as Record<string, DiagnosticEntry<never>>),
  ...[...rules, ...settingRules].map((rule): [string, DiagnosticEntry<never>] => [rule.code, rule]),
]);
