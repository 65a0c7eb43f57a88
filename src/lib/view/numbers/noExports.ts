import type { EmptyStateView } from '../emptyState.ts';
import type { Messages } from '../messages/messages.ts';

/** No export says what a page would show. */
export function noExports({ strategy }: Messages): EmptyStateView {
  return { why: strategy.figures.noneWhy, next: strategy.figures.noneNext, code: 'data/' };
}
