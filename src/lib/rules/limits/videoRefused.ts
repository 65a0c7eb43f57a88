import { sourceText } from '../../platforms/sourceText.ts';
import { measureText } from '../limitWords.ts';
import { rule } from '../rule.ts';
import { type VideoProblem, videoHelp, videoProblems, videoWords } from '../videoProblems.ts';

export const videoRefused = rule<VideoProblem['params']>({
  code: 'rules/video-refused',
  group: 'limits',
  severity: 'error',
  title: { en: 'A video that the platform refuses', ru: 'Видео, которое площадка не примет' },
  why: {
    en: 'An upload that is refused on the evening is cut anew by whoever is awake, or not at all.',
    ru: 'Если загрузку не приняли вечером, видео перемонтирует тот, кто не спит, — или никто.',
  },
  message: {
    en: ({ channel, problem, is, wanted, source }, language) =>
      `${videoWords[problem].en}: ${measureText(is, language)}; "${channel}" takes ${measureText(wanted, language)} (${sourceText(source, language)})`,
    ru: ({ channel, problem, is, wanted, source }, language) =>
      `${videoWords[problem].ru}: ${measureText(is, language)}; «${channel}» принимает ${measureText(wanted, language)} (${sourceText(source, language)})`,
  },
  help: { ...videoHelp },
  example: {
    failing: 'format: reel\nvideo: { url: "https://…", alt: A pour, duration: 16 min } # Instagram: 15 min',
    mended: 'format: reel\nvideo: { url: "https://…", alt: A pour, duration: 45 s }',
  },

  check: (context) => videoProblems(context, 'hard'),
});
