import { slotKey } from '../../playbook/outcome/matchPosts.ts';
import { rule } from '../rule.ts';
import { dayField, firstOfEachDay } from '../slotFields.ts';

export const postMissed = rule<{ day: string; channel: string }>({
  code: 'rules/post-missed',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A post whose day has passed', ru: 'День публикации прошёл' },
  why: {
    en: 'Either it went out and nobody noted it, so it cannot be measured; or it did not, and the plan is not true.',
    ru: 'Либо она вышла и это не записано, тогда её не измерить; либо не вышла, тогда план неправда.',
  },
  message: {
    en: ({ day, channel }) => `it was planned for ${day} on "${channel}", and nothing says that it went out`,
    ru: ({ day, channel }) => `план был на ${day} в «${channel}», а о выходе ничего не записано`,
  },
  help: {
    en: ({ day, channel }) =>
      `write published: { ${channel}: { at: ${day}T10:00, url: … } } with the real time, or a new day`,
    ru: ({ day, channel }) =>
      `впишите published: { ${channel}: { at: ${day}T10:00, url: … } } с настоящим временем или новый день`,
  },
  example: {
    failing: 'date: 2026-11-10',
    mended:
      'date: 2026-11-10\npublished:\n  instagram: { at: 2026-11-10T10:02, url: "https://www.instagram.com/p/C1/" }',
  },

  check: ({ playbook, slots, at }) => {
    const inDoubt = new Set(playbook.matches.ambiguous.flatMap((one) => one.slots.map(slotKey)));
    const missed = slots.filter((slot) => slot.status === 'missed' && !inDoubt.has(slotKey(slot)));
    return firstOfEachDay(missed).map((slot) => ({
      place: at(slot.post.file, dayField(slot)),
      params: { day: slot.day, channel: slot.channel.id },
    }));
  },
});
