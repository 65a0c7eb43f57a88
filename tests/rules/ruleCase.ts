import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { openChecked } from '../../src/lib/rules/openChecked.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { escapedFrom } from '../support/escapedWords.ts';
import { soundClient } from './soundClient.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
type Edit = readonly [file: string, from: string, to: string];

/** What is changed in the sound client: words in its files, whole new files, another today. */
export interface Change {
  readonly edits?: readonly Edit[];
  readonly files?: Files;
  readonly asOf?: string;
}

export interface RuleCase extends Change {
  readonly name: string;
  readonly code: string;
  /** `file:line:column`, below `src/content`, of every finding. */
  readonly at: readonly string[];
  /** The same client, mended. The sound client itself where nothing is said. */
  readonly mended?: Change;
  /** An error of reading or linking, which a client can't switch off. */
  readonly isFixed?: true;
}

/** Everything that is found in the sound client after a change. */
export function findingsOf({ edits = [], files = {}, asOf = '2026-11-12' }: Change): readonly Diagnostic[] {
  const changed = new Map<string, string | Uint8Array>(Object.entries({ ...soundClient, ...withContent(files) }));
  for (const [file, from, to] of edits) {
    const path = `src/content/${file}`;
    const text = changed.get(path);
    if (typeof text !== 'string' || !text.includes(from)) throw new Error(`"${from}" does not stand in ${path}`);
    changed.set(path, text.replace(from, to));
  }
  return openChecked({ root: clientFolder(Object.fromEntries(changed)), asOf, language: 'en' }).diagnostics;
}

function withContent(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.startsWith('data/') ? path : `src/content/${path}`, content]),
  );
}

/** `code file:line:column` of what is neither waived nor mended. */
export function briefly(found: readonly Diagnostic[]): string[] {
  return found.map(
    ({ code, place }) => `${code} ${place.file.replace('src/content/', '')}:${place.line}:${place.column}`,
  );
}

/** The failing client gives exactly the code at its places, the mended one nothing, and neither does a client that switched the rule off. */
export function testRule({ name, code, at, mended = {}, isFixed, ...failing }: RuleCase): void {
  test(name, () => {
    const found = findingsOf(failing);
    expect(briefly(found)).toEqual(at.map((place) => `${code} ${place}`));
    expect(found.flatMap(escapedFrom)).toEqual([]);
    expect(briefly(findingsOf(mended))).toEqual([]);
    if (isFixed) return;
    const off: Edit = ['client.yaml', 'asOf:', `rules:\n  ${code}: "off"\nasOf:`];
    expect(briefly(findingsOf({ ...failing, edits: [...(failing.edits ?? []), off] }))).toEqual([]);
  });
}
