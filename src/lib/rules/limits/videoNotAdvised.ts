import { sourceText } from '../../platforms/sourceText.ts';
import { measureText } from '../limitWords.ts';
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
    en: ({ channel, problem, is, wanted, source }, language) =>
      `${videoWords[problem].en}: ${measureText(is, language)}; for "${channel}" ${measureText(wanted, language)} is advised (${sourceText(source, language)})`,
    ru: ({ channel, problem, is, wanted, source }, language) =>
      `${videoWords[problem].ru}: ${measureText(is, language)}; для «${channel}» советуют ${measureText(wanted, language)} (${sourceText(source, language)})`,
  },
  help: { ...videoHelp },
  example: {
    failing: 'format: reel\nvideo: { url: "https://…", alt: A pour, width: 1920, height: 1080 }',
    mended: 'format: reel\nvideo: { url: "https://…", alt: A pour, width: 1080, height: 1920 }',
  },

  check: (context) => videoProblems(context, 'soft'),
});
