import { labelOf } from '../../kpi/labelOf.ts';
import type { Restatement } from '../../metrics/metricsStore.ts';
import { repositoryHref } from '../repositoryHref.ts';
import type { ViewContext } from '../viewContext.ts';
import { valueText } from './valueText.ts';

/** A value that a newer export changed: both values and both cells. */
export interface RestatementView {
  readonly what: string;
  readonly when: string;
  readonly old: RestatedSide;
  readonly new: RestatedSide;
}

interface RestatedSide {
  readonly value: string;
  readonly cell: string;
  /** The cell in the repository's web view. */
  readonly href: string | null;
}

export function toRestatementView(found: Restatement, context: ViewContext): RestatementView {
  const { playbook, format, words } = context;
  const metric = playbook.catalog.get(found.metric);
  const side = (one: Restatement['old']) => ({
    value: valueText({ value: one.value, unit: metric?.unit ?? 'number', currency: one.currency }, format),
    cell: `${one.cell.file} ${words.numbers.rows(String(one.cell.row))}`,
    href:
      playbook.client.repository === undefined
        ? null
        : repositoryHref(playbook.client.repository, one.cell.file, { from: one.cell.row, to: one.cell.row }),
  });
  const channel = playbook.records.channels.get(found.channel)?.title ?? found.channel;
  return {
    what: `${channel}: ${labelOf(playbook.catalog, found.metric, playbook.language)}${found.object === null ? '' : ` (${found.object})`}`,
    when: found.from === found.to ? format.longDay(found.from) : format.range(found.from, found.to),
    old: side(found.old),
    new: side(found.new),
  };
}
