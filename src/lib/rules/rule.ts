import type { AnyCode, Fix, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { DiagnosticEntry } from '../diagnostics/entry.ts';
import type { RuleContext } from './ruleContext.ts';

export const ruleGroups = ['chain', 'rhythm', 'limits', 'money', 'text', 'data', 'settings'] as const;

export type RuleGroup = (typeof ruleGroups)[number];

export type RuleCode = Extract<AnyCode, `rules/${string}`>;

/** One place where a rule does not hold, with the facts that its words are made from. */
export interface RuleFinding<Params> {
  readonly place: Place;
  readonly params: Params;
  readonly related?: readonly { readonly place: Place; readonly note: string }[];
  /** Only where the mending can't change what is meant. */
  readonly fix?: Fix;
}

/** One rule: its words, and where a playbook departs from it. */
export interface Rule<Params, Found = Params> extends DiagnosticEntry<Params> {
  readonly code: RuleCode;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly example: { readonly failing: string; readonly mended: string };
  /** The rule counts or misses something, so it is silent while a record can't be read. */
  readonly needsAll?: true;
  readonly check: (context: RuleContext) => readonly RuleFinding<Found>[];
}

/** A rule whose facts nobody asks for: an item of the list of all rules. */
export type AnyRule = Rule<never, unknown>;

/** Keeps the parameter type of a rule while all of them are one list. */
export function rule<Params>(row: Rule<Params>): Rule<Params> {
  return row;
}
