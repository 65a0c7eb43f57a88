import { sourceText } from '../../platforms/sourceText.ts';
import { inRussianUnits } from '../limitWords.ts';
import { rule } from '../rule.ts';
import { type VideoProblem, videoHelp, videoProblems, videoWords } from '../videoProblems.ts';

export const videoNotAdvised = rule<VideoProblem['params']>({
  code: 'rules/video-not-advised',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A video outside of what is advised', ru: 'Видео не такое, как советуют' },
  why: {
    en: 'The platform does not state this limit, or not for every account: others have met it, or their video was cropped.',
    ru: 'Площадка не называет этот предел или он не для всех аккаунтов: на него натыкались, или видео обрезали.',
  },
  message: {
    en: ({ channel, problem, is, wanted, source }) =>
      `${videoWords[problem].en}: ${is}; for "${channel}" ${wanted} is advised (${source})`,
    ru: ({ channel, problem, is, wanted, source }) =>
      `${videoWords[problem].ru}: ${inRussianUnits(is)}; для «${channel}» советуют ${inRussianUnits(wanted)} (${sourceText(source, 'ru')})`,
  },
  help: videoHelp,
  example: {
    failing: 'format: reel\nvideo: { url: "https://…", alt: A pour, width: 1920, height: 1080 }',
    mended: 'format: reel\nvideo: { url: "https://…", alt: A pour, width: 1080, height: 1920 }',
  },

  check: (context) => videoProblems(context, 'soft'),
});
