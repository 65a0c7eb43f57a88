import { describe, expect, it, test } from 'vitest';
import { comparePlaybooks } from '../../src/lib/diff/comparePlaybooks.ts';
import type { DiffSide } from '../../src/lib/diff/diffSide.ts';
import { type PlanDiff, planDiffSchema } from '../../src/lib/diff/planDiff.ts';
import { formatter } from '../../src/lib/language/format.ts';
import type { Language } from '../../src/lib/language/language.ts';
import { toDiffView } from '../../src/lib/view/diff/toDiffView.ts';
import { escapedWords, inThree } from '../support/escapedWords.ts';
import { diffClient } from './diffClient.ts';
import { type EditCase, editCases } from './edits.ts';
import { inOneOrder, mirrored } from './mirrored.ts';
import { type Files, sideOf, told } from './told.ts';

const below = (file: string) => (file.startsWith('data/') ? file : `src/content/${file}`);

function edited(files: Files, edits: EditCase['edits'] = []): Files {
  const out = { ...files };
  for (const [file, from, to] of edits) {
    const text = out[below(file)];
    if (text === undefined || !text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
    out[below(file)] = text.replace(from, to);
  }
  return out;
}

function sidesOf({ base, edits, files = {}, moved = [] }: EditCase): [Files, Files] {
  const before = edited(diffClient, base);
  const after = new Map(Object.entries(edited(before, edits)));
  for (const [from, to] of moved) {
    after.set(below(to), after.get(below(from)) ?? '');
    after.delete(below(from));
  }
  for (const [file, text] of Object.entries(files)) {
    if (text === null) after.delete(below(file));
    else after.set(below(file), text);
  }
  return [before, Object.fromEntries(after)];
}

const links = { preview: null, repository: null };
const viewText = (diff: PlanDiff, language: Language) =>
  JSON.stringify(toDiffView(diff, { language, format: formatter(language), links }));

describe('an edit', () => {
  it('has sixty examples and more', () => expect(editCases.length).toBeGreaterThan(60));

  let unchanged: DiffSide | undefined;

  test.each(editCases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const [before, after] = sidesOf(one);
    unchanged ??= sideOf(diffClient);
    const base = one.base === undefined ? unchanged : sideOf(before);
    const head = sideOf(after);
    const diff = comparePlaybooks(base, head);
    expect(told(diff)).toEqual(one.told);
    expect(planDiffSchema.parse(diff)).toEqual(diff);
    expect(inOneOrder(mirrored(comparePlaybooks(head, base)))).toEqual(inOneOrder(diff));
    expect(escapedWords(inThree((language) => viewText(diff, language)))).toEqual([]);
  });
});
