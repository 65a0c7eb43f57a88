import { rule } from '../rule.ts';
import { problemWords, type VideoProblem, videoProblems } from '../videoProblems.ts';

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
      `${problemWords[problem].en}: ${is}; for "${channel}" ${wanted} is advised (${source})`,
    ru: ({ channel, problem, is, wanted, source }) =>
      `${problemWords[problem].ru}: ${is}; для «${channel}» советуют ${wanted} (${source})`,
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
    failing: 'format: reel\nvideo: { url: "https://…", alt: A pour, width: 1920, height: 1080 }',
    mended: 'format: reel\nvideo: { url: "https://…", alt: A pour, width: 1080, height: 1920 }',
  },

  check: (context) => videoProblems(context, 'soft'),
});
