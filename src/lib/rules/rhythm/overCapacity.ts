import { isPlannedIn, type PlannedPost, plannedPosts } from '../../playbook/plannedPosts.ts';
import { planWeeks } from '../../playbook/planWeeks.ts';
import { rule } from '../rule.ts';

export const overCapacity = rule<{ member: string; hours: number; capacity: number; from: string; to: string }>({
  code: 'rules/over-capacity',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A week with more work than hands', ru: 'Работы больше, чем рук' },
  why: {
    en: 'What does not fit is made worse or not at all. Better to choose now which.',
    ru: 'Что не помещается, сделают хуже или не сделают. Лучше выбрать сейчас.',
  },
  message: {
    en: ({ member, hours, capacity, from, to }) =>
      `"${member}" has ${hours} hours of posts from ${from} to ${to}, and ${capacity} a week`,
    ru: ({ member, hours, capacity, from, to }) =>
      `у «${member}» с ${from} по ${to} публикаций на ${withComma(hours)} ч, а в неделе ${withComma(capacity)} ч`,
  },
  help: {
    en: () => 'give a post of that week to somebody else, move it, or correct effortHours',
    ru: () => 'передайте публикацию этой недели другому, перенесите её или исправьте effortHours',
  },
  example: { failing: 'capacity: { masha: 10 } # posts for 14 hours', mended: 'capacity: { masha: 16 }' },
  needsAll: true,
  check: ({ playbook, slots, folder, horizon, at }) => {
    const { capacity } = folder.client.fields;
    const posts = plannedPosts(slots);
    const weeks = planWeeks(horizon, playbook.client.weekStart).filter(({ from }) => from <= horizon.to);
    return Object.entries(capacity).flatMap(([member, hours]) =>
      weeks
        .map((week) => ({
          week,
          planned: hoursOf(
            member,
            posts.filter(({ day }) => isPlannedIn(day, week)),
          ),
        }))
        .filter(({ planned }) => planned > hours)
        .map(({ week, planned }) => ({
          place: at(folder.client.file, ['capacity', member]),
          params: { member, hours: planned, capacity: hours, from: week.from, to: week.to },
        })),
    );
  },
});

function hoursOf(member: string, posts: readonly PlannedPost[]): number {
  return posts.reduce((sum, { post }) => sum + (post.owner === member ? (post.effortHours ?? 0) : 0), 0);
}

function withComma(hours: number): string {
  return String(hours).replace('.', ',');
}
