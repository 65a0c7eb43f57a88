import type { PlatformLimit } from '../../platforms/limits.ts';
import { sourceText } from '../../platforms/sourceText.ts';
import { exceeded, limitPlace } from '../exceededLimits.ts';
import { limitHelp, limitWords } from '../limitWords.ts';
import { rule } from '../rule.ts';

export const overHardLimit = rule<{
  channel: string;
  what: PlatformLimit['what'];
  used: number;
  limit: number;
  source: string;
}>({
  code: 'rules/over-hard-limit',
  group: 'limits',
  severity: 'error',
  title: { en: 'More than the platform takes', ru: 'Больше, чем принимает площадка' },
  why: {
    en: 'The scheduler or the platform refuses the post, on the evening when nobody is there to shorten it.',
    ru: 'Планировщик или площадка откажет — вечером, когда сокращать некому.',
  },
  message: {
    en: ({ channel, what, used, limit, source }, language) =>
      `${limitWords[what].en} for "${channel}": ${used}, and the limit is ${limit} (${sourceText(source, language)})`,
    ru: ({ channel, what, used, limit, source }, language) =>
      `${limitWords[what].ru} для «${channel}»: ${used}, предел — ${limit} (${sourceText(source, language)})`,
  },
  help: { ...limitHelp },
  example: {
    failing: 'hashtags: ["#a1", "#a2", "#a3", "#a4", "#a5", "#a6"] # Instagram: 5 since 19 December 2025',
    mended: 'hashtags: ["#a1", "#a2", "#a3", "#a4", "#a5"]',
  },

  check: ({ ahead, at }) =>
    exceeded(ahead, 'hard').map(({ slot, limit, used }) => ({
      place: limitPlace(slot, limit, at),
      params: { channel: slot.channel.id, what: limit.what, used, limit: limit.value, source: limit.source },
    })),
});
