import { captionPlace } from '../captionPlace.ts';
import { nearDuplicates } from '../nearDuplicates.ts';
import { rule } from '../rule.ts';

export const nearDuplicate = rule<{ channel: string; other: string; percent: number }>({
  code: 'rules/near-duplicate',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'The same text again on one channel', ru: 'Тот же текст в том же канале' },
  why: {
    en: 'Followers notice, and platforms show a repeated text to fewer people.',
    ru: 'Подписчики замечают, а площадки показывают повтор реже.',
  },
  message: {
    en: ({ channel, other, percent }) => `${percent} % of this text stood in "${other}" on "${channel}"`,
    ru: ({ channel, other, percent }) => `${percent} % этого текста уже было в «${other}» в «${channel}»`,
  },
  help: {
    en: () => 'write it anew, or take this channel out of channels',
    ru: () => 'напишите заново или уберите этот канал из channels',
  },
  example: { failing: '# two posts on X with the same text', mended: '# the second says what has changed' },

  check: ({ slots, at, memory }) =>
    [
      ...Map.groupBy(
        slots.filter(({ day }) => day !== null),
        ({ channel }) => channel.id,
      ).values(),
    ].flatMap((own) =>
      nearDuplicates(own, memory).map(({ slot, earlier, percent }) => ({
        place: captionPlace(slot, at),
        params: { channel: slot.channel.id, other: earlier.post.title, percent },
        related: [{ place: captionPlace(earlier, at), note: earlier.post.title }],
      })),
    ),
});
