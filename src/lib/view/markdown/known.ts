import { posix } from 'node:path';
import type { AttributeKind } from '../../diagnostics/entries/markdown.ts';
import { parsePeriod } from '../../kpi/periods.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { routeOf } from '../routes.ts';

/** What a text may point at. */
export interface Known {
  /** Ids that a value of an attribute may be, or null where it is no id. */
  ids(wants: AttributeKind): readonly string[] | null;
  /** The page below the site's root of the record in that file; null where there is none. */
  pageOf(file: string): string | null;
  readonly files: readonly string[];
  readonly pictures: ReadonlySet<string>;
}

const choices: Readonly<Partial<Record<AttributeKind, readonly string[]>>> = {
  grain: ['day', 'week', 'month'],
  chart: ['line', 'bar'],
  order: ['best', 'worst'],
};

export function knownTo(playbook: Playbook, pictures: ReadonlySet<string>): Known {
  const { records, kpis } = playbook;
  const pages = new Map(
    Object.values(records).flatMap((collection) =>
      [...collection.values()].map(({ file, collection, id }) => [file, routeOf(collection, id)] as const),
    ),
  );
  const ids: Partial<Record<AttributeKind, readonly string[]>> = {
    kpi: [...kpis.keys()],
    channel: [...records.channels.keys()],
    channels: [...records.channels.keys()],
    campaign: [...records.campaigns.keys()],
    pillar: [...records.pillars.keys()],
    goals: [...records.goals.keys()],
    ...choices,
  };
  return {
    ids: (wants) => ids[wants] ?? null,
    pageOf: (file) => pages.get(file) ?? null,
    files: [...pages.keys()],
    pictures,
  };
}

/** Words of an attribute that takes several: divided by spaces or commas. */
export function words(value: string): string[] {
  return value.split(/[\s,]+/).filter((word) => word !== '');
}

const accepts: Readonly<Partial<Record<AttributeKind, (value: string) => boolean>>> = {
  period: (value) => parsePeriod(value) !== null,
  count: (value) => /^(?:[1-9]|1\d|20)$/.test(value),
  day: (value) => parsePeriod(`${value}..${value}`) !== null,
  text: (value) => value.trim() !== '',
};

/** The part of a value that is not accepted; null when all of it is. */
export function unacceptable(wants: AttributeKind, value: string, known: Known): string | null {
  const ids = known.ids(wants);
  if (ids === null) return accepts[wants]?.(value) ? null : value;
  const several = wants === 'channels' || wants === 'goals';
  const parts = several ? words(value) : [value];
  return parts.length === 0 ? value : (parts.find((part) => !ids.includes(part)) ?? null);
}

/** Where a path written in a record's text stands below the client's folder. */
export function pathFrom(recordFile: string, written: string): string {
  return posix.join(posix.dirname(recordFile), written);
}
