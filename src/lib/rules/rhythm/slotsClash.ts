import type { Slot } from '../../playbook/slots.ts';
import { rule } from '../rule.ts';
import { timeField } from '../slotFields.ts';

export const slotsClash = rule<{ channel: string; other: string; day: string; minutes: number }>({
  code: 'rules/slots-clash',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'Two posts at the same time on one channel', ru: 'Две публикации в одном канале одновременно' },
  why: {
    en: 'The second takes the first from the top before anybody has seen it.',
    ru: 'Вторая сдвинет первую раньше, чем её увидят.',
  },
  message: {
    en: ({ channel, other, day, minutes }) =>
      `"${other}" goes to "${channel}" ${minutes === 0 ? 'at the same minute as' : `${minutes} min before`} this post on ${day}`,
    ru: ({ channel, other, day, minutes }) =>
      `«${other}» выходит в «${channel}» ${minutes === 0 ? 'в ту же минуту, что и эта публикация' : `за ${minutes} мин. до этой публикации`}, ${day}`,
  },
  help: {
    en: () => 'leave an hour between them, or move one to another day',
    ru: () => 'оставьте между ними час или перенесите одну на другой день',
  },
  example: {
    failing: 'date: 2026-11-16\ntime: "10:00" # another post at 09:40',
    mended: 'date: 2026-11-16\ntime: "12:00"',
  },

  check: ({ ahead, at }) =>
    [...Map.groupBy(ahead, ({ channel, day }) => `${channel.id} ${day}`).values()].flatMap((day) =>
      day.slice(1).flatMap((slot, index) => {
        const before = day[index];
        const minutes = before === undefined ? null : minutesBetween(before, slot);
        if (before === undefined || minutes === null || minutes >= closest || isStory(slot) !== isStory(before))
          return [];
        const params = { channel: slot.channel.id, other: before.post.title, day: slot.day, minutes };
        const related = [{ place: at(before.post.file, timeField(before)), note: before.post.title }];
        return [{ place: at(slot.post.file, timeField(slot)), params, related }];
      }),
    ),
});

/** Minutes. Stories stand in a place of their own and follow each other. */
const closest = 60;

function isStory({ format }: Slot): boolean {
  return format === 'story';
}

function minutesBetween(before: Slot, after: Slot): number | null {
  return before.time === null || after.time === null ? null : minutesOf(after.time) - minutesOf(before.time);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
