import type { Figure, FigureScope, Period } from '../../kpi/figure.ts';
import { parsePeriod } from '../../kpi/periods.ts';
import { channelScope } from '../../playbook/channelScope.ts';
import { groupScope } from '../numbers/figureScopes.ts';
import type { ViewContext } from '../viewContext.ts';
import { words } from './known.ts';
import type { BodyPlace } from './renderBody.ts';
import type { ComponentNode } from './tree.ts';

/** An attribute as it is written; undefined where it is not. */
export function attributeOf(node: ComponentNode, name: string): string | undefined {
  const value = node.attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The figure that a component speaks of; null where this audience does not know its KPI. */
export function askFigure(node: ComponentNode, place: BodyPlace, context: ViewContext): Figure | null {
  const kpi = attributeOf(node, 'kpi') ?? '';
  if (!context.playbook.kpis.has(kpi)) return null;
  return context.playbook.figures.of({ kpi, scope: scopeOf(node, context), period: periodOf(node, place) });
}

export function periodOf(node: ComponentNode, place: BodyPlace): Period {
  return parsePeriod(attributeOf(node, 'period') ?? '') ?? place.period;
}

export function scopeOf(node: ComponentNode, { playbook }: ViewContext): FigureScope {
  const campaign = attributeOf(node, 'campaign');
  if (campaign !== undefined) return groupScope('campaign', campaign, playbook);
  const pillar = attributeOf(node, 'pillar');
  if (pillar !== undefined) return groupScope('pillar', pillar, playbook);
  return channelScope(playbook, words(attributeOf(node, 'channel') ?? ''));
}
