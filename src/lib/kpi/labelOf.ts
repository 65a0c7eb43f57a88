import { type Language, say, type Words } from '../language/language.ts';

/** What a KPI or a metric is called; its id where nobody knows it. */
export function labelOf(
  known: ReadonlyMap<string, { readonly label: Words<string> }>,
  id: string,
  language: Language,
): string {
  const found = known.get(id);
  return found === undefined ? id : say(found.label, language);
}
