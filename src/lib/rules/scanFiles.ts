import type { Place } from '../diagnostics/diagnostic.ts';
import { placeInText, type TextPart } from './placeInText.ts';
import type { RuleFinding } from './rule.ts';
import type { RuleContext } from './ruleContext.ts';

/**
 * Looks for a pattern in every file that people write, as it stands there: front matter, text and comments.
 * The pattern is global and never spans lines; what `read` answers with null is no finding.
 */
export function scanFiles<Params>(
  { folder, memory }: RuleContext,
  pattern: RegExp,
  read: (part: TextPart, place: Place & { length: number }) => RuleFinding<Params> | null,
): RuleFinding<Params>[] {
  const step = `scan ${pattern.source}`;
  return [folder.client, ...folder.records].flatMap((record) => {
    const found = memory.recall(
      step,
      record.file,
      () => [record],
      () => partsOf(record, pattern),
    );
    return found.flatMap(({ part, place }) => read(part, place) ?? []);
  });
}

function partsOf({ file, text }: { readonly file: string; readonly text: string }, pattern: RegExp) {
  return [...text.matchAll(pattern)].map((match) => {
    const part = { index: match.index, text: match[0] };
    return { part, place: placeInText(file, text, part) };
  });
}
