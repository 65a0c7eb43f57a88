import { memberName } from '../memberName.ts';
import type { ViewContext } from '../viewContext.ts';

/** Who answers for something; says so when nobody does, because that is the first thing to decide. */
export function ownerText(context: ViewContext, owner: string | undefined): string {
  return owner === undefined ? context.words.strategy.noOwner : memberName(context, owner);
}
