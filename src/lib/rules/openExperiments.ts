import type { Playbook, PlaybookRecord } from '../playbook/playbook.ts';

/** Experiments that have begun and are not read yet: on the first day nobody has seen numbers. */
export function openExperiments({
  records,
  asOf,
}: Pick<Playbook, 'records' | 'asOf'>): PlaybookRecord<'experiments'>[] {
  return [...records.experiments.values()].filter(({ start, result }) => start < asOf && result === undefined);
}
