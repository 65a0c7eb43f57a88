import { withoutWritingHints } from './emptyState.ts';
import { type FrameFacts, toFrame } from './frame.ts';
import type { Page, PageKind } from './page.ts';
import type { PageBodies } from './pageBodies.ts';
import type { SiteAsset } from './siteAsset.ts';
import type { ViewContext } from './viewContext.ts';

/** A page: its body inside the frame of its path. */
export function toPage<Kind extends PageKind>(
  context: ViewContext,
  kind: Kind,
  facts: FrameFacts,
  body: PageBodies[Kind],
  assets: readonly SiteAsset[] = [],
): Page<Kind> {
  const shown = context.playbook.audience === 'client' ? withoutWritingHints(body) : body;
  return { kind, path: facts.path, frame: toFrame(context, facts), body: shown, assets };
}
