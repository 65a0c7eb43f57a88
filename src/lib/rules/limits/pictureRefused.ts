import { sourceText } from '../../platforms/sourceText.ts';
import { measureText } from '../limitWords.ts';
import { type PictureProblem, pictureProblems, pictureWords } from '../pictureProblems.ts';
import { rule } from '../rule.ts';

export const pictureRefused = rule<PictureProblem['params']>({
  code: 'rules/picture-refused',
  group: 'limits',
  severity: 'error',
  title: { en: 'A picture that the platform refuses', ru: 'Картинка, которую площадка не примет' },
  why: {
    en: 'The scheduler says so in the evening, when the designer has gone home.',
    ru: 'Планировщик скажет об этом вечером, когда дизайнер уже ушёл.',
  },
  message: {
    en: ({ channel, problem, is, wanted, source }, language) =>
      `${pictureWords[problem].en} is ${measureText(is, language)}; "${channel}" takes ${measureText(wanted, language)} (${sourceText(source, language)})`,
    ru: ({ channel, problem, is, wanted, source }, language) =>
      `${pictureWords[problem].ru} — ${measureText(is, language)}; «${channel}» принимает ${measureText(wanted, language)} (${sourceText(source, language)})`,
  },
  help: {
    en: ({ problem, channel }) =>
      problem === 'alone'
        ? `make two posts of it, or take "${channel}" out of channels`
        : 'export it again for this platform, and name the new file',
    ru: ({ problem, channel }) =>
      problem === 'alone'
        ? `сделайте две публикации или уберите «${channel}» из channels`
        : 'сохраните её заново под эту площадку и назовите новый файл',
  },
  example: {
    failing: 'channels: [x]\nmedia:\n  - { file: ./media/cup.png, alt: A blue cup } # 6 MB, and X takes 5 MB',
    mended: 'channels: [x]\nmedia:\n  - { file: ./media/cup.jpg, alt: A blue cup } # 0.4 MB',
  },

  check: (context) => pictureProblems(context, 'hard'),
});
