import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Site } from '../view/page.ts';

/** A last look at a finished site, before anybody sees it. An error among what it finds keeps the old site. */
export type Gate = (folder: string, site: Site) => Promise<readonly Diagnostic[]>;

/** Every gate, in the order in which they run. */
export const gates: readonly Gate[] = [];
