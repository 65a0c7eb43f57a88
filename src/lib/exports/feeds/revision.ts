import { Temporal } from 'temporal-polyfill';
import { type History, openHistory } from '../../history/history.ts';
import type { Playbook } from '../../playbook/playbook.ts';

/** How often a file was changed, and when last: what calendars tell a new version of an event by. */
export interface Revision {
  /** Of the last change: an instant in UTC, `2026-11-02T09:12:44Z`. */
  readonly at: string;
  /** How many changes there were; 1 for a file that was written once. */
  readonly count: number;
}

/** The history of a file by its path below the client's folder; null where nobody kept one. */
export type RevisionOf = (file: string) => Revision | null;

/** The commits of posts below a client's folder, asked for once. A clone that sees only the newest commits can't count them. */
export function revisionsOf(root: string, history: History = openHistory(root)): RevisionOf {
  const versions = history.reach === 'whole' ? history.versionsBelow('src/content/posts') : new Map<string, never>();
  return (file) => {
    const own = versions.get(file) ?? [];
    const [last] = own;
    if (last === undefined || last.blob === null) return null;
    return { at: Temporal.Instant.from(last.at).toString(), count: own.length };
  };
}

/**
 * What stands for the history of a file that has none, because it is not committed or there is no whole repository:
 * one change, on the first day of the client's period. A clock would make every build differ.
 */
export function unknownRevision({ client }: Pick<Playbook, 'client'>): Revision {
  return { at: `${client.period.from}T00:00:00Z`, count: 1 };
}
