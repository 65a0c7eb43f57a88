import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Post } from '../schema/records/post.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import type { SourceRecord } from '../source/readRecord.ts';
import { clockChangeAt } from './wallTime.ts';

interface WrittenTime {
  readonly field: readonly string[];
  readonly day: string;
  readonly time: string;
}

/** Every planned or published time that a clock change of the client's zone swallows or repeats. */
export function checkTimes({ client, records }: Pick<ClientFolder, 'client' | 'records'>): Diagnostic[] {
  const zone = client.fields.timeZone;
  return records
    .filter(({ collection }) => collection === 'posts')
    .flatMap((record) => [...plannedTimes(record, zone), ...publishedTimes(record, zone)]);
}

function plannedTimes(record: SourceRecord, zone: string): Diagnostic[] {
  return writtenTimes(record.fields as Post).flatMap(({ field, day, time }) => {
    const change = clockChangeAt(day, time, zone);
    if (change === null) return [];
    const facts = { day, time, zone, from: change.from, to: change.to };
    const code = change.happens === 'never' ? 'calendar/time-does-not-exist' : 'calendar/time-exists-twice';
    return [diagnostic(code, record.positions.valueAt(field), facts)];
  });
}

/** A published time is a fact: one that happened twice stays as it is, one that never was is a slip of the pen. */
function publishedTimes(record: SourceRecord, zone: string): Diagnostic[] {
  return Object.entries((record.fields as Post).published).flatMap(([channel, { at }]) => {
    const [day = '', time = ''] = at.split('T');
    const change = clockChangeAt(day, time, zone);
    if (change?.happens !== 'never') return [];
    const place = record.positions.valueAt(['published', channel, 'at']);
    return [diagnostic('calendar/time-does-not-exist', place, { day, time, zone, from: change.from, to: change.to })];
  });
}

/** Day and time of each channel, with the field to mend; what channels share is named once. */
function writtenTimes({ channels, overrides, date, time }: Post): WrittenTime[] {
  const times = channels.flatMap((channel): WrittenTime[] => {
    const own = overrides[channel] ?? {};
    const at = { day: own.date ?? date, time: own.time ?? time };
    const key = own.time !== undefined ? 'time' : own.date !== undefined ? 'date' : null;
    const field = key === null ? ['time'] : ['overrides', channel, key];
    return at.day === undefined || at.time === undefined ? [] : [{ field, day: at.day, time: at.time }];
  });
  return [...new Map(times.map((written) => [written.field.join('.'), written])).values()];
}
