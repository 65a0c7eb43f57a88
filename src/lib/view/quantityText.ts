import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import type { Quantity } from '../schema/quantity.ts';
import { valueText } from './numbers/valueText.ts';
import type { ViewContext } from './viewContext.ts';

/** A level as people wrote it, in the unit of its KPI: a plain number of a KPI of money is money. */
export function quantityText({ playbook, format }: ViewContext, quantity: Quantity, kpi?: KpiDefinition): string {
  if (quantity.unit === 'share') return format.share(quantity.value);
  if (quantity.unit === 'seconds') return format.duration(quantity.value);
  if (kpi?.unit === 'money') return format.money(Math.round(quantity.value * 100), playbook.client.currency);
  return valueText({ value: quantity.value, unit: kpi?.unit === 'count' ? 'count' : 'number', currency: null }, format);
}
