import type { Playbook, PlaybookRecord } from '../playbook/playbook.ts';
import { byOrder } from './byOrder.ts';

/** An upright line in one of five patterns. */
export interface PillarMarkView {
  readonly line: 1 | 2 | 3 | 4 | 5;
  readonly name: string;
}

/** The pattern is the pillar's place among the pillars; from the sixth on they share the last one. */
export function toPillarMark(playbook: Playbook, pillar: PlaybookRecord<'pillars'>): PillarMarkView {
  const place = byOrder(playbook.records.pillars).findIndex(({ id }) => id === pillar.id) + 1;
  return { line: Math.min(place, 5) as PillarMarkView['line'], name: pillar.title };
}
