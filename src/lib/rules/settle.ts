import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Client } from '../schema/client.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import { allCodes } from './allCodes.ts';
import { fixedSeverity } from './settings/fixedSeverity.ts';
import { settingDiagnostic } from './settings/settingDiagnostic.ts';
import { unknownRule } from './settings/unknownRule.ts';
import { applyWaivers, waive } from './waivers.ts';

/** Findings as this client takes them: its severities, then its waivers, and what is wrong with either. */
export function settle(found: readonly Diagnostic[], folder: ClientFolder, asOf: IsoDay): Diagnostic[] {
  const { rules } = folder.client.fields;
  const graded = found.flatMap((one) => grade(one, rules));
  return [...applyWaivers(graded, folder, asOf), ...settingProblems(folder.client)];
}

/** The same for what is found later: what is wrong with the settings has been said. */
export function settleLater(found: readonly Diagnostic[], folder: ClientFolder, asOf: IsoDay): Diagnostic[] {
  return waive(
    found.flatMap((one) => grade(one, folder.client.fields.rules)),
    folder,
    asOf,
  );
}

/** What is wrong in itself can't be lowered: nothing can be built from it. */
function grade(found: Diagnostic, rules: Client['rules']): Diagnostic[] {
  const wanted = rules[found.code];
  if (wanted === undefined || isFixed(found.code)) return [found];
  return wanted === 'off' ? [] : [{ ...found, severity: wanted }];
}

function settingProblems({ fields, positions }: ClientFolder['client']): Diagnostic[] {
  return Object.keys(fields.rules).flatMap((code) => {
    const place = positions.keyAt(['rules', code]);
    if (!allCodes.has(code))
      return [settingDiagnostic(unknownRule, place, { code, near: nearest(code, allCodes.keys()) })];
    return isFixed(code) ? [settingDiagnostic(fixedSeverity, place, { code })] : [];
  });
}

/** Errors of reading and linking keep their severity; rules and warnings can be set. */
function isFixed(code: string): boolean {
  return !code.startsWith('rules/') && allCodes.get(code) === 'error';
}
