import type { DiagnosticEntry } from '../../diagnostics/entry.ts';
import type { RuleCode } from '../rule.ts';

/** What can be wrong with severities and waivers: found while they are applied, so without a check of its own. */
export interface SettingRule<Params = never> extends DiagnosticEntry<Params> {
  readonly code: RuleCode;
  readonly group: 'settings';
  readonly example: { readonly failing: string; readonly mended: string };
}
