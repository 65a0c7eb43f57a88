import { sourceText } from '../../platforms/sourceText.ts';
import { measureText } from '../limitWords.ts';
import { type PictureProblem, pictureProblems, pictureWords } from '../pictureProblems.ts';
import { rule } from '../rule.ts';

export const pictureDoesNotFit = rule<PictureProblem['params']>({
  code: 'rules/picture-does-not-fit',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A picture that the platform crops or shrinks', ru: 'Картинку обрежут или сожмут' },
  why: {
    en: 'The platform cuts off what stands at the edge: usually the price.',
    ru: 'Площадка отрежет то, что у края: обычно цену.',
  },
  message: {
    en: ({ channel, problem, is, wanted, source }, language) =>
      `${pictureWords[problem].en} is ${measureText(is, language)}; "${channel}" wants ${measureText(wanted, language)} (${sourceText(source, language)})`,
    ru: ({ channel, problem, is, wanted, source }, language) =>
      `${pictureWords[problem].ru} — ${measureText(is, language)}; «${channel}» нужно ${measureText(wanted, language)} (${sourceText(source, language)})`,
  },
  help: { en: () => 'export it again for this format', ru: () => 'сохраните её заново под этот формат' },
  example: {
    failing: 'media:\n  - file: ./media/wide.jpg # 3000 × 1000 on Instagram',
    mended: 'media:\n  - file: ./media/wide-4x5.jpg # 1080 × 1350',
  },

  check: (context) => pictureProblems(context, 'soft'),
});
