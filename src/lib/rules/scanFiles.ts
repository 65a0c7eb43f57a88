import type { Place } from '../diagnostics/diagnostic.ts';
import { placeInText, type TextPart } from './placeInText.ts';
import type { RuleFinding } from './rule.ts';
import type { RuleContext } from './ruleContext.ts';

/**
 * Looks for a pattern in every file that people write, as it stands there: front matter, text and comments.
 * The pattern is global and never spans lines; what `read` answers with null is no finding.
 */
export function scanFiles<Params>(
  { folder }: RuleContext,
  pattern: RegExp,
  read: (part: TextPart, place: Place & { length: number }) => RuleFinding<Params> | null,
): RuleFinding<Params>[] {
  return [folder.client, ...folder.records].flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const part = { index: match.index, text: match[0] };
      return read(part, placeInText(file, text, part)) ?? [];
    }),
  );
}
