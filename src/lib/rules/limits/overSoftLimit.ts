import type { PlatformLimit } from '../../platforms/limits.ts';
import { sourceText } from '../../platforms/sourceText.ts';
import { exceeded, limitPlace } from '../exceededLimits.ts';
import { limitHelp, limitWords } from '../limitWords.ts';
import { rule } from '../rule.ts';

export const overSoftLimit = rule<{
  channel: string;
  what: PlatformLimit['what'];
  used: number;
  limit: number;
  source: string;
}>({
  code: 'rules/over-soft-limit',
  group: 'limits',
  severity: 'warning',
  title: { en: 'More than is advised', ru: 'Больше, чем советуют' },
  why: {
    en: 'The platform does not state this limit, or not clearly: others have met it.',
    ru: 'Площадка не называет этот предел или называет неясно: на него уже натыкались.',
  },
  message: {
    en: ({ channel, what, used, limit, source }, language) =>
      `${limitWords[what].en} for "${channel}": ${used}, and at most ${limit} are advised (${sourceText(source, language)})`,
    ru: ({ channel, what, used, limit, source }, language) =>
      `${limitWords[what].ru} для «${channel}»: ${used}, советуют не больше ${limit} (${sourceText(source, language)})`,
  },
  help: { ...limitHelp },
  example: { failing: '# 26 pictures in a post on LinkedIn', mended: '# 20 pictures' },

  check: ({ ahead, at }) =>
    exceeded(ahead, 'soft').map(({ slot, limit, used }) => ({
      place: limitPlace(slot, limit, at),
      params: { channel: slot.channel.id, what: limit.what, used, limit: limit.value, source: limit.source },
    })),
});
