import type { FileVersion } from '../history/fileVersions.ts';
import type { History, Reach } from '../history/history.ts';
import type { IsoDay } from '../language/isoDay.ts';
import type { OpenedPlaybook } from '../playbook/openPlaybook.ts';
import { pastRecord } from '../playbook/pastRecord.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type CollectionName, collectionNames } from '../schema/collections.ts';
import { namesIn } from './comparePlaybooks.ts';
import { recordFields } from './compareRecords.ts';
import type { AnyRecord } from './pairRecords.ts';
import type { RecordChange } from './planDiff.ts';
import { refOf, refOrNull } from './recordRef.ts';

/** One record of the strategy that is not as it was, with the day of its last commit. */
export interface LoggedChange extends RecordChange {
  readonly on: IsoDay;
}

/** What changed in the strategy since the last report, as the history of its files tells it. */
export interface StrategyLog {
  /** Whether that history can be seen; `shallow`: only its newest commits. */
  readonly reach: Reach;
  readonly since: {
    readonly day: IsoDay;
    /** The report that was sent on that day; null: none was, and the day is the first of the period. */
    readonly report: string | null;
  };
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  /** What the ids in values are called, by `collection/id`. */
  readonly names: Readonly<Record<string, string>>;
}

/** Posts are the plan, not the strategy, and change all day long. */
const strategy = collectionNames.filter((name) => name !== 'posts');
const path = new RegExp(`^src/content/(?<collection>${strategy.join('|')})/(?:.*/)?(?<id>[^/]+)\\.(?:md|mdx|yaml)$`);

/** Compares each record with what stood in its file on the day of the last report. Versions after `asOf` have not happened. */
export function strategyLog({ playbook, folder }: OpenedPlaybook, history: History): StrategyLog {
  const since = lastReport(playbook);
  const unread = new Set(folder.unread.map(({ collection, id }) => `${collection}/${id}`));
  const touched = [...history.versionsBelow('src/content')].flatMap(([file, versions]) => {
    const { collection, id } = path.exec(file)?.groups ?? {};
    const happened = versions.filter(({ at }) => at.slice(0, 10) <= playbook.asOf);
    const [last] = happened;
    if (collection === undefined || id === undefined || last === undefined || last.at.slice(0, 10) <= since.day)
      return [];
    if (unread.has(`${collection}/${id}`)) return [];
    return [
      {
        collection: collection as CollectionName,
        id,
        file,
        on: last.at.slice(0, 10),
        base: baseOf(happened, since.day),
      },
    ];
  });
  const blobs = touched.flatMap(({ base }) => base?.blob ?? []);
  const bytes = blobs.length === 0 ? new Map<string, Uint8Array>() : history.bytesOf(blobs);
  const changes = touched.flatMap(({ base, on, ...record }): LoggedChange[] => {
    const after = (playbook.records[record.collection] as ReadonlyMap<string, AnyRecord>).get(record.id);
    const known = base?.blob ? pastRecord(record, bytes.get(base.blob)) : null;
    // A version that today's schema cannot read is neither the same nor another.
    if (base?.blob && known === null) return [];
    return changeOf(known, after ?? null, on);
  });
  const sorted = changes.toSorted((a, b) => (a.on === b.on ? compare(keyOf(a), keyOf(b)) : a.on < b.on ? 1 : -1));
  const both = { before: { playbook }, after: { playbook } };
  return {
    reach: history.reach,
    since,
    changes: sorted,
    names: namesIn(
      sorted.flatMap(({ fields }) => fields),
      both,
    ),
  };
}

function lastReport({ records, asOf, client }: Playbook): StrategyLog['since'] {
  const sent = [...records.reports.values()].filter(({ issued }) => issued !== undefined && issued <= asOf);
  const last = sent.toSorted((a, b) => compare(b.issued ?? '', a.issued ?? ''))[0];
  return last?.issued === undefined
    ? { day: client.period.from, report: null }
    : { day: last.issued, report: last.title };
}

/** The newest version on the evening of a day. */
function baseOf(newestFirst: readonly FileVersion[], day: IsoDay): FileVersion | undefined {
  return newestFirst.find(({ at }) => at.slice(0, 10) <= day);
}

function changeOf(before: AnyRecord | null, after: AnyRecord | null, on: IsoDay): LoggedChange[] {
  if (before === null && after === null) return [];
  if (before === null) return [{ before: null, after: refOrNull(after), fields: [], kinds: ['added'], on }];
  if (after === null) return [{ before: refOf(before), after: null, fields: [], kinds: ['removed'], on }];
  const fields = recordFields({ before, after }, new Map());
  return fields.length === 0 ? [] : [{ before: refOf(before), after: refOf(after), fields, kinds: ['edited'], on }];
}

function keyOf({ before, after }: LoggedChange): string {
  const ref = after ?? before;
  return `${ref?.collection}/${ref?.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
