import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnyRule, RuleFinding } from './rule.ts';
import type { RuleContext } from './ruleContext.ts';
import { rules } from './rules.ts';

/**
 * Every departure of the plan from the strategy, in the rules' own severity.
 * `isWhole` is false where a record could not be read: rules that count or miss something wait for it.
 */
export function checkRules(context: RuleContext, isWhole = true): Diagnostic[] {
  return rules
    .filter(({ needsAll }) => isWhole || needsAll === undefined)
    .flatMap((rule) => rule.check(context).map((found) => toDiagnostic(rule, found)));
}

function toDiagnostic(rule: AnyRule, { place, params, related = [], fix }: RuleFinding<unknown>): Diagnostic {
  const { code, severity } = rule;
  return { code, severity, params, words: rule, place, related, ...(fix === undefined ? {} : { fix }) };
}
