import { compareText } from '../language/compareText.ts';

/** Records as their authors ordered them; by id where two have the same place. */
export function byOrder<T extends { readonly order: number; readonly id: string }>(
  records: ReadonlyMap<string, T>,
): T[] {
  return [...records.values()].toSorted((a, b) => a.order - b.order || compareText(a.id, b.id));
}
