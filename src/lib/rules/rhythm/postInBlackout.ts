import { isPlannedIn } from '../../playbook/plannedPosts.ts';
import { rule } from '../rule.ts';
import { dayField, firstOfEachDay } from '../slotFields.ts';

export const postInBlackout = rule<{ day: string; from: string; to: string; reason: string }>({
  code: 'rules/post-in-blackout',
  group: 'rhythm',
  severity: 'error',
  title: { en: 'A post on a day without posts', ru: 'Публикация в день тишины' },
  why: {
    en: 'Somebody decided that nothing may go out on this day, and why.',
    ru: 'Кто-то решил, что в этот день ничего не выходит, и записал почему.',
  },
  message: {
    en: ({ day, from, to, reason }) => `${day} is in the blackout from ${from} to ${to}: ${reason}`,
    ru: ({ day, from, to, reason }) => `${day} — дни без публикаций с ${from} по ${to}: ${reason}`,
  },
  help: {
    en: ({ to }) => `move the post to a day after ${to}`,
    ru: ({ to }) => `перенесите публикацию на день после ${to}`,
  },
  example: { failing: 'date: 2026-11-20 # blackout: stocktake', mended: 'date: 2026-11-21' },

  check: ({ playbook, slots, at }) =>
    firstOfEachDay(slots.filter(({ status }) => status !== 'published' && status !== 'measured')).flatMap((slot) => {
      const days = [...playbook.client.blackout, ...slot.channel.blackout].find((span) => isPlannedIn(slot.day, span));
      if (days === undefined) return [];
      return [{ place: at(slot.post.file, dayField(slot)), params: { day: slot.day, ...days } }];
    }),
});
