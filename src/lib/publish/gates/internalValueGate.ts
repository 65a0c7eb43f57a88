import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FoundEncoding } from '../../diagnostics/entries/gate.ts';
import { phraseIndex } from '../../playbook/secrets/phraseIndex.ts';
import { artefactTexts } from './artefactTexts.ts';
import type { Artefact, Gate, SoughtValue } from './gate.ts';

interface Hit {
  readonly artefact: string;
  readonly line: number;
  readonly column: number;
  readonly encoding: FoundEncoding;
}

/** Every internal value in every file of the site, whatever way it is written there. */
export const internalValueGate: Gate = ({ artefacts, sought }) => {
  if (sought.length === 0) return [];
  const index = phraseIndex(sought);
  const hits = new Map<SoughtValue, Map<string, Hit>>();
  for (const artefact of artefacts)
    for (const { text, encoding, numbers } of textsOf(artefact))
      for (const { phrase, at } of index.findIn(text, numbers ? undefined : ['text'])) {
        const found = hits.get(phrase) ?? new Map<string, Hit>();
        hits.set(phrase, found);
        if (!found.has(artefact.path))
          found.set(artefact.path, { ...placeIn(text, at), artefact: artefact.path, encoding });
      }
  return [...hits].flatMap(([value, found]) => toDiagnostic(value, [...found.values()]));
};

function textsOf({ path, bytes }: Artefact) {
  const names = artefactTexts('', Buffer.from(decodedName(path)));
  return [
    ...names.map((name) => ({ ...name, encoding: 'name' as const, numbers: false })),
    ...artefactTexts(path, bytes),
  ];
}

function decodedName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

function toDiagnostic({ code, place, text }: SoughtValue, [first, ...rest]: readonly Hit[]): Diagnostic[] {
  if (first === undefined) return [];
  const params = { ...first, more: rest.length };
  if (code === 'gate/other-client') return [diagnostic(code, place, { ...params, name: text })];
  return [diagnostic(code, place, params)];
}
