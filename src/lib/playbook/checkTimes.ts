import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Post } from '../schema/records/post.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import type { SourceRecord } from '../source/readRecord.ts';
import { type ClockChange, clockChangeAt } from './wallTime.ts';

interface WrittenTime {
  readonly field: readonly string[];
  readonly day: string;
  readonly time: string;
}

/** Every planned or published time that a clock change of the client's zone swallows or repeats. */
export function checkTimes({ client, records }: Pick<ClientFolder, 'client' | 'records'>): Diagnostic[] {
  const clock = clockOf(client.fields.timeZone);
  return records
    .filter(({ collection }) => collection === 'posts')
    .flatMap((record) => [...plannedTimes(record, clock), ...publishedTimes(record, clock)]);
}

interface Clock {
  readonly zone: string;
  changeAt(day: string, time: string): ClockChange | null;
}

/** Plans name few days and hours, each many times. */
function clockOf(zone: string): Clock {
  const known = new Map<string, ClockChange | null>();
  return {
    zone,
    changeAt: (day, time) => {
      const wall = `${day} ${time}`;
      const change = known.has(wall) ? (known.get(wall) ?? null) : clockChangeAt(day, time, zone);
      known.set(wall, change);
      return change;
    },
  };
}

function plannedTimes(record: SourceRecord, clock: Clock): Diagnostic[] {
  return writtenTimes(record.fields as Post).flatMap(({ field, day, time }) => {
    const change = clock.changeAt(day, time);
    if (change === null) return [];
    const facts = { day, time, zone: clock.zone, from: change.from, to: change.to };
    const code = change.happens === 'never' ? 'calendar/time-does-not-exist' : 'calendar/time-exists-twice';
    return [diagnostic(code, record.positions.valueAt(field), facts)];
  });
}

/** A published time is a fact: one that happened twice stays as it is, one that never was is a slip of the pen. */
function publishedTimes(record: SourceRecord, clock: Clock): Diagnostic[] {
  return Object.entries((record.fields as Post).published).flatMap(([channel, { at }]) => {
    const [day = '', time = ''] = at.split('T');
    const change = clock.changeAt(day, time);
    if (change?.happens !== 'never') return [];
    const place = record.positions.valueAt(['published', channel, 'at']);
    return [
      diagnostic('calendar/time-does-not-exist', place, {
        day,
        time,
        zone: clock.zone,
        from: change.from,
        to: change.to,
      }),
    ];
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
