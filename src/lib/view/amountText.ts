import type { ViewContext } from './viewContext.ts';

/** Money as people write it in front matter, in the client's currency: 1250.5 → `€1,250.50`. */
export function amountText({ playbook, format }: ViewContext, amount: number): string {
  return format.money(Math.round(amount * 100), playbook.client.currency);
}
