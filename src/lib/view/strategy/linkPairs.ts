import type { LinkView } from '../linkView.ts';
import type { ViewContext } from '../viewContext.ts';
import type { Block } from './sheet.ts';

/** What a record names, kind by kind; kinds without any are left out. Who names it, every page says at its end. */
export function linkPairs(pairs: readonly (readonly [string, readonly LinkView[]])[], { words }: ViewContext): Block {
  const rows = pairs.flatMap(([name, links]) => (links.length === 0 ? [] : [{ name, links }]));
  if (rows.length > 0) return { kind: 'pairs', rows };
  return { kind: 'empty', why: words.strategy.notLinkedWhy, next: words.strategy.notLinkedNext };
}
