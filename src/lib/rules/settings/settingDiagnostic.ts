import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { SettingRule } from './settingRule.ts';

export function settingDiagnostic<Params>(rule: SettingRule<Params>, place: Place, params: Params): Diagnostic {
  return { code: rule.code, severity: rule.severity, params, words: rule, place, related: [] };
}
