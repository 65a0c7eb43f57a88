import { missingFormats } from '../../platforms/abilities.ts';
import { platforms } from '../../schema/platforms.ts';
import { rule } from '../rule.ts';
import { formatField } from '../slotFields.ts';

export const formatNotOnPlatform = rule<{ format: string; platform: string }>({
  code: 'rules/format-not-on-platform',
  group: 'limits',
  severity: 'error',
  title: { en: 'A format that the platform does not have', ru: 'Формат, которого у площадки нет' },
  why: { en: 'What goes out instead is something else, or nothing.', ru: 'Выйдет что-то другое или ничего.' },
  message: {
    en: ({ format, platform }) => `${platform} has no format ${format}`,
    ru: ({ format, platform }) => `у ${platform} нет формата ${format}`,
  },
  help: {
    en: () => 'choose another format, for this channel only in overrides',
    ru: () => 'выберите другой формат, только для этого канала — в overrides',
  },
  example: { failing: 'channels: [instagram]\nformat: text', mended: 'channels: [instagram]\nformat: image' },

  check: ({ ahead, at }) =>
    ahead
      .filter(({ channel, format }) => missingFormats[channel.platform]?.includes(format))
      .map((slot) => ({
        place: at(slot.post.file, formatField(slot)),
        params: { format: slot.format, platform: platforms[slot.channel.platform].en },
      })),
});
