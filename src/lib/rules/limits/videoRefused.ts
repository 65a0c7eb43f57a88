import { rule } from '../rule.ts';
import { problemWords, type VideoProblem, videoProblems } from '../videoProblems.ts';

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
    en: ({ channel, problem, is, wanted, source }) =>
      `${problemWords[problem].en}: ${is}; "${channel}" takes ${wanted} (${source})`,
    ru: ({ channel, problem, is, wanted, source }) =>
      `${problemWords[problem].ru}: ${is}; «${channel}» принимает ${wanted} (${source})`,
  },
  help: {
    en: ({ problem, wanted, channel }) =>
      problem === 'pictures'
        ? `make two posts of it, or take "${channel}" out of channels`
        : problem === 'cover'
          ? 'add a picture under cover'
          : `make a version with ${wanted}, or take "${channel}" out of channels`,
    ru: ({ problem, wanted, channel }) =>
      problem === 'pictures'
        ? `сделайте две публикации или уберите «${channel}» из channels`
        : problem === 'cover'
          ? 'добавьте картинку в cover'
          : `сделайте версию: ${wanted} — или уберите «${channel}» из channels`,
  },
  example: {
    failing: 'format: reel\nvideo: { url: "https://…", alt: A pour, duration: 16 min } # Instagram: 15 min',
    mended: 'format: reel\nvideo: { url: "https://…", alt: A pour, duration: 45 s }',
  },

  check: (context) => videoProblems(context, 'hard'),
});
