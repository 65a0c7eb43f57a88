import { type Diagnostic, toText } from '../diagnostics/diagnostic.ts';
import type { Language } from '../language/language.ts';
import type { Both } from './diffSide.ts';
import type { ChangedFinding, PlanDiff } from './planDiff.ts';

/**
 * Findings that came, went, or say something else now. The same finding is known again by code and file and, where one file
 * has several, by its facts: first all of them, then those that are no numbers.
 */
export function compareFindings(
  { before, after }: Both<readonly Diagnostic[]>,
  fileNow: (file: string) => string,
  language: Language,
): PlanDiff['findings'] {
  const toFinding = (found: Diagnostic): ChangedFinding => ({
    code: found.code,
    severity: found.severity,
    waived: found.waived !== undefined,
    ...toText(found, language),
    file: found.place.file,
    line: found.place.line,
  });
  const keyBefore = ({ code, place }: Diagnostic) => `${code} ${fileNow(place.file)}`;
  const keyAfter = ({ code, place }: Diagnostic) => `${code} ${place.file}`;
  const single = commonSingles(before.map(keyBefore), after.map(keyAfter));
  let [gone, added] = [before, after];
  const same: (readonly [Diagnostic, Diagnostic])[] = [];
  for (const identity of identities) {
    const named = (key: string, found: Diagnostic) => `${key} ${identity(found, single.has(key))}`;
    const paired = pairUp(
      gone,
      added,
      (one) => named(keyBefore(one), one),
      (one) => named(keyAfter(one), one),
    );
    same.push(...paired.pairs);
    [gone, added] = [paired.gone, paired.added];
  }
  const changed = same
    .map(([old, now]) => ({ before: toFinding(old), after: toFinding(now) }))
    .filter(({ before: old, after: now }) => wordsOf(old) !== wordsOf(now));
  return {
    appeared: added.map(toFinding),
    disappeared: gone.map(toFinding),
    changed: changed.toSorted((a, b) => (placeOf(a.after) < placeOf(b.after) ? -1 : 1)),
  };
}

/** From the most to the least telling. The only finding of its code in a file is the same one, whatever it says. */
const identities: readonly ((found: Diagnostic, isSingle: boolean) => string)[] = [
  ({ params, waived }) => JSON.stringify([params, waived !== undefined]),
  ({ params }) => JSON.stringify(params, (_key, value: unknown) => (typeof value === 'number' ? 0 : value)),
  ({ params }, isSingle) => (isSingle ? '' : JSON.stringify(params)),
];

/** Keys that stand exactly once on each side. */
function commonSingles(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const once = (keys: readonly string[]) =>
    [...Map.groupBy(keys, (key) => key)].flatMap(([key, own]) => (own.length === 1 ? [key] : []));
  const there = new Set(once(before));
  return new Set(once(after).filter((key) => there.has(key)));
}

function pairUp(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  keyBefore: (found: Diagnostic) => string,
  keyAfter: (found: Diagnostic) => string,
) {
  const waiting = Map.groupBy(after, keyAfter);
  const pairs: (readonly [Diagnostic, Diagnostic])[] = [];
  const gone = before.filter((old) => {
    const now = waiting.get(keyBefore(old))?.shift();
    if (now !== undefined) pairs.push([old, now]);
    return now === undefined;
  });
  const found = new Set(pairs.map(([, now]) => now));
  return { pairs, gone, added: after.filter((one) => !found.has(one)) };
}

function wordsOf({ message, severity, waived }: ChangedFinding): string {
  return `${message}\n${severity}\n${waived}`;
}

function placeOf({ file, line, code, message }: ChangedFinding): string {
  return `${file}:${String(line).padStart(8, '0')} ${code} ${message}`;
}
