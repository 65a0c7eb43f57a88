import type { EmptyStateView } from '../emptyState.ts';
import type { LineView } from '../lineView.ts';
import type { Body } from '../markdown/body.ts';
import type { TableView } from '../table.ts';
import type { Block, SectionView, Span } from './sheet.ts';

/** A section when there is something in it; none otherwise. */
export function optional(blocks: readonly Block[], facts: Omit<SectionView, 'blocks'>): SectionView[] {
  return blocks.length === 0 ? [] : [{ ...facts, blocks }];
}

/** A section that always stands: with its table, or with why it is empty and what to write next. */
export function tableSection(facts: Omit<SectionView, 'blocks'>, table: TableView, empty: EmptyStateView): SectionView {
  const isEmpty = table.groups.every(({ rows }) => rows.length === 0);
  return { ...facts, blocks: isEmpty ? [{ kind: 'empty', ...empty }] : [{ kind: 'table', table }] };
}

/** Sentences as ruled lines; no block for none. */
export function lines(texts: readonly (string | LineView)[]): Block[] {
  if (texts.length === 0) return [];
  return [{ kind: 'lines', lines: texts.map((text) => (typeof text === 'string' ? { text } : text)) }];
}

/** Decisions against, each with its cross; no block for none. */
export function notDoing(items: readonly string[] | undefined): Block[] {
  return items === undefined || items.length === 0 ? [] : [{ kind: 'not', items }];
}

/** The text of a record as a section; none where there is none. */
export function bodySection(body: Body | null, heading: string, span: Span): SectionView[] {
  return body === null ? [] : [{ heading, span, blocks: [{ kind: 'body', blocks: body.blocks }] }];
}
