import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { newFindings } from './newFindings.ts';
import { rules } from './rules.ts';

/** What an edit brought and what it mended. */
export interface FindingChanges {
  readonly appeared: readonly Diagnostic[];
  readonly mended: readonly Diagnostic[];
  /** What the next run is compared with. */
  readonly known: readonly Diagnostic[];
}

/**
 * Compares two checks of one client, all findings of each. A file that can't be read hides its other findings, and rules that
 * count wait for it: what only went silent is not mended, and when it is heard again it is not new.
 */
export function findingChanges(known: readonly Diagnostic[], now: readonly Diagnostic[]): FindingChanges {
  const heard = heardIn(now);
  const open = now.filter(isOpen);
  const gone = newFindings(known, open);
  const appeared = newFindings(open, known);
  const stillThere = new Set(appeared.map(placeAndCode));
  return {
    appeared,
    // The same finding with another number in its words is told once.
    mended: gone.filter((one) => heard(one) && !stillThere.has(placeAndCode(one))),
    known: [...open, ...gone.filter((one) => !heard(one))],
  };
}

function placeAndCode({ code, place }: Diagnostic): string {
  return `${code} ${place.file}:${place.line}:${place.column}`;
}

function isOpen({ waived }: Diagnostic): boolean {
  return waived === undefined;
}

const clientFile = 'src/content/client.yaml';
const counting: ReadonlySet<string> = new Set(rules.filter(({ needsAll }) => needsAll).map(({ code }) => code));

/** Whether a finding would have been told in a run, were it still there. */
function heardIn(now: readonly Diagnostic[]): (one: Diagnostic) => boolean {
  const errors = now.filter(({ severity }) => severity === 'error');
  const unread = new Set(errors.filter(isOfReading).map(({ place }) => place.file));
  const isWhole = !errors.some(({ code }) => /^(?:content|links)\//.test(code));
  return (one) =>
    isOfReading(one) || !(unread.has(clientFile) || unread.has(one.place.file) || (counting.has(one.code) && !isWhole));
}

function isOfReading({ code }: Diagnostic): boolean {
  return code.startsWith('content/');
}
