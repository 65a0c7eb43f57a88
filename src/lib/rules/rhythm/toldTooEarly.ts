import { rule } from '../rule.ts';

export const toldTooEarly = rule<{ day: string; asOf: string; what: 'published' | 'approved' }>({
  code: 'rules/told-too-early',
  group: 'rhythm',
  severity: 'error',
  title: { en: 'A fact that is still to come', ru: 'Факт из будущего' },
  why: {
    en: 'Mostly it is the wrong year, and the post counts as out for months.',
    ru: 'Чаще всего это не тот год — и публикация месяцами числится вышедшей.',
  },
  message: {
    en: ({ day, asOf, what }) => `this says that it was ${what} on ${day}; today is ${asOf}`,
    ru: ({ day, asOf, what }) =>
      `здесь сказано, что ${what === 'published' ? 'публикация вышла' : 'согласовали'} ${day}, а сегодня ${asOf}`,
  },
  help: {
    en: () => 'correct the day, or delete it until it has happened',
    ru: () => 'исправьте день или уберите запись, пока этого не было',
  },
  example: {
    failing: 'published: { instagram: { at: 2027-11-10T10:00 } } # today is 2026-11-12',
    mended: 'published: { instagram: { at: 2026-11-10T10:00 } }',
  },

  check: ({ playbook: { records, asOf }, at }) =>
    [...records.posts.values()].flatMap(({ file, published, approved }) => [
      ...Object.entries(published)
        .map(([channel, noted]) => ({ path: ['published', channel, 'at'], day: noted.at.slice(0, 10) }))
        .filter(({ day }) => day > asOf)
        .map(({ path, day }) => ({ place: at(file, path), params: { day, asOf, what: 'published' as const } })),
      ...(approved !== undefined && approved.on > asOf
        ? [{ place: at(file, ['approved', 'on']), params: { day: approved.on, asOf, what: 'approved' as const } }]
        : []),
    ]),
});
