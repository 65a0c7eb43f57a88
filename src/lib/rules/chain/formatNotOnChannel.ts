import { rule } from '../rule.ts';
import { formatField } from '../slotFields.ts';

export const formatNotOnChannel = rule<{ format: string; channel: string; formats: readonly string[] }>({
  code: 'rules/format-not-on-channel',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A format that the channel does not publish', ru: 'Формат, которого канал не публикует' },
  why: {
    en: 'The formats of a channel are part of its role; a stranger among them confuses whoever follows it.',
    ru: 'Форматы — часть роли канала; чужой среди них сбивает подписчиков.',
  },
  message: {
    en: ({ format, channel }) => `"${channel}" does not publish the format ${format}`,
    ru: ({ format, channel }) => `«${channel}» не публикует формат ${format}`,
  },
  help: {
    en: ({ format, formats }) =>
      `use one of ${formats.join(', ')} (for this channel only: overrides), or add ${format} to the channel`,
    ru: ({ format, formats }) =>
      `возьмите ${formats.join(', ')} (только для этого канала — в overrides) или добавьте ${format} в канал`,
  },
  example: {
    failing: 'channels: [linkedin] # text, link, carousel\nformat: reel',
    mended: 'channels: [linkedin]\nformat: carousel',
  },

  check: ({ slots, at }) =>
    slots
      .filter(
        ({ channel, format, day }) => day !== null && channel.formats.length > 0 && !channel.formats.includes(format),
      )
      .map((slot) => ({
        place: at(slot.post.file, formatField(slot)),
        params: { format: slot.format, channel: slot.channel.id, formats: slot.channel.formats },
      })),
});
