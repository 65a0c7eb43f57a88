import type { Diagnostic, Place, Waived } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import { allCodes } from './allCodes.ts';
import { settingDiagnostic } from './settings/settingDiagnostic.ts';
import { unknownRule } from './settings/unknownRule.ts';
import { waiverExpired } from './settings/waiverExpired.ts';
import { waiverUnused } from './settings/waiverUnused.ts';

/** A waiver as it is written, and the file whose findings it covers; null: those of every file. */
export interface WrittenWaiver extends Waived {
  readonly rule: string;
  readonly covers: string | null;
  /** Of `rule` and of `until`. */
  readonly place: Place;
  readonly untilPlace: Place;
}

/** Marks what is waived. A waiver that names no rule, has expired or waives nothing is a finding itself. */
export function applyWaivers(found: readonly Diagnostic[], folder: ClientFolder, asOf: IsoDay): Diagnostic[] {
  const written = waiversOf(folder);
  const valid = written.filter(({ rule, until }) => allCodes.has(rule) && until >= asOf);
  const used = new Set<WrittenWaiver>();
  const marked = found.map((one) => markWaived(one, valid, used));
  return [...marked, ...written.flatMap((waiver) => problemOf(waiver, asOf, used.has(waiver)))];
}

/** The same for what is found later, in the finished site: what is wrong with waivers has been said. */
export function waive(found: readonly Diagnostic[], folder: ClientFolder, asOf: IsoDay): Diagnostic[] {
  const valid = waiversOf(folder).filter(({ until }) => until >= asOf);
  return found.map((one) => markWaived(one, valid));
}

function markWaived(found: Diagnostic, valid: readonly WrittenWaiver[], used?: Set<WrittenWaiver>): Diagnostic {
  const waiver = valid.find((one) => covers(one, found));
  if (waiver === undefined) return found;
  used?.add(waiver);
  const { reason, until, by } = waiver;
  return { ...found, waived: { reason, until, by } };
}

function covers({ rule, covers }: WrittenWaiver, { code, place }: Diagnostic): boolean {
  return rule === code && (covers === null || covers === place.file);
}

function problemOf(waiver: WrittenWaiver, asOf: IsoDay, isUsed: boolean): Diagnostic[] {
  const { rule: code, until, reason, place, untilPlace } = waiver;
  if (!allCodes.has(code))
    return [settingDiagnostic(unknownRule, place, { code, near: nearest(code, allCodes.keys()) })];
  if (until < asOf) return [settingDiagnostic(waiverExpired, untilPlace, { code, until, reason })];
  return isUsed || isFoundLater(code) ? [] : [settingDiagnostic(waiverUnused, place, { code })];
}

/** What is only found later, by a build or at the end of a check, is not missed here. */
function isFoundLater(code: string): boolean {
  return code.startsWith('gate/') || code.startsWith('client/');
}

/** Every waiver of a folder, in the order of its files. */
function waiversOf({ client, records }: Pick<ClientFolder, 'client' | 'records'>): WrittenWaiver[] {
  return [
    ...read(client.fields.waivers, client, null),
    ...records.flatMap((record) => read(record.fields.waivers as Waivers, record, record.file)),
  ];
}

type Waivers = ClientFolder['client']['fields']['waivers'];

function read(
  waivers: Waivers,
  { positions }: Pick<ClientFolder['client'], 'positions'>,
  covers: string | null,
): WrittenWaiver[] {
  return waivers.map(({ rule, reason, until, by }, index) => ({
    rule,
    reason,
    until,
    by: by ?? null,
    covers,
    place: positions.valueAt(['waivers', index, 'rule']),
    untilPlace: positions.valueAt(['waivers', index, 'until']),
  }));
}
