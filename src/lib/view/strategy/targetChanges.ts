import type { KpiDefinition } from '../../kpi/kpiDefinition.ts';
import { compareText } from '../../language/compareText.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { memberName } from '../memberName.ts';
import { quantityText } from '../quantityText.ts';
import type { CellView } from '../table.ts';
import type { ViewContext } from '../viewContext.ts';
import type { SectionView } from './sheet.ts';

/** Every change of the target with its reason, the newest first. */
export function targetChanges(
  context: ViewContext,
  goal: PlaybookRecord<'goals'>,
  kpi: KpiDefinition | null,
): SectionView[] {
  const { format, words } = context;
  const t = words.strategy.goal;
  const changes = goal.targetChanges.toSorted((a, b) => compareText(b.on, a.on));
  if (changes.length === 0) return [];
  const rows = changes.map(({ on, from, to, reason, by }): CellView[] => [
    { text: format.day(on) },
    { text: from === undefined ? t.none : quantityText(context, from, kpi ?? undefined) },
    { text: quantityText(context, to, kpi ?? undefined) },
    { text: reason },
    { text: by === undefined ? '—' : memberName(context, by) },
  ]);
  const numeric = true as const;
  const columns = [
    { text: t.date },
    { text: t.fromLevel, numeric },
    { text: t.toLevel, numeric },
    { text: t.reason },
    { text: t.by },
  ];
  const table = { label: t.changes, columns, groups: [{ rows }] };
  return [{ heading: t.changes, note: format.number(changes.length), span: 6, blocks: [{ kind: 'table', table }] }];
}
