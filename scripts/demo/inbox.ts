import type { Cell } from './bytes.ts';
import { mulberry32 } from './mulberry32.ts';

/** A message that needs an answer. Waits are in seconds: in working hours, and by the clock. */
interface Message {
  readonly day: string;
  readonly id: string;
  readonly time: string;
  readonly working: number | null;
  readonly clock: number | null;
}

const opens = 9 * 3600;
const closes = 19 * 3600;

/** Messages of one month. Half of them were answered below the median and half above, a few not at all. */
export function inboxMessages(
  days: readonly string[],
  counts: ReadonlyMap<string, number>,
  medianMinutes: number,
  seed: number,
): Message[] {
  const random = mulberry32(seed);
  const received = days.flatMap((day) => Array.from({ length: counts.get(day) ?? 0 }, () => day));
  const waits = shuffled(waitsAround(medianMinutes * 60, received.length, random), random);
  return received.map((day, index) => {
    const second = 7 * 3600 + Math.floor(random() * 15 * 3600);
    const isAnswered = random() > 0.025;
    const wait = waits[index] ?? 0;
    return {
      day,
      id: `m-${day.slice(2).replaceAll('-', '')}-${String(index + 1).padStart(4, '0')}`,
      time: `${twoDigits(second / 3600)}:${twoDigits((second % 3600) / 60)}`,
      working: isAnswered ? wait : null,
      clock: isAnswered ? clockWait(second - (second % 60), wait) : null,
    };
  });
}

function waitsAround(median: number, count: number, random: () => number): number[] {
  const half = (count - 1) / 2;
  return Array.from({ length: count }, (_, index) => {
    const reach = Math.abs(index - half) / half;
    if (index < half) return Math.round(median * (1 - reach * (0.55 + random() * 0.35)));
    return Math.round(median * (1 + reach * reach * (2 + random() * 3)));
  });
}

function shuffled(values: readonly number[], random: () => number): number[] {
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Working seconds as seconds by the clock: the desk is open every day from nine to seven. */
function clockWait(received: number, working: number): number {
  const isLate = received >= closes;
  const until = isLate ? 86_400 + opens - received : Math.max(opens - received, 0);
  const start = isLate ? opens : Math.max(received, opens);
  const nights = Math.floor((start - opens + working) / (closes - opens));
  return until + working + nights * (86_400 - (closes - opens));
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}

export const messageColumns = ['date', 'channel', 'object', 'published', 'first-response', 'first-response-working'];

/** A row a message: the export of the desk, made on the first of the next month. */
export function messageRows(messages: readonly Message[], exportedOn: string): Cell[][] {
  return messages.map(({ day, id, time, clock, working }) => [
    exportedOn,
    'inbox',
    id,
    `${day} ${time}`,
    clock ?? '',
    working ?? '',
  ]);
}

export const deskColumns = ['date', 'channel', 'messages-to-answer', 'messages-answered', 'messages-in-time'];

/** A row a day: how many needed an answer, got one, and got it within an hour. */
export function deskRows(days: readonly string[], messages: readonly Message[]): Cell[][] {
  const byDay = Map.groupBy(messages, ({ day }) => day);
  return days.map((day) => {
    const own = byDay.get(day) ?? [];
    const answered = own.filter(({ working }) => working !== null);
    return [day, 'inbox', own.length, answered.length, answered.filter(({ working }) => (working ?? 0) <= 3600).length];
  });
}
