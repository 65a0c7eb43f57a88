import { sourceText } from '../../platforms/sourceText.ts';
import { inRussianUnits } from '../limitWords.ts';
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
    en: ({ channel, problem, is, wanted, source }) =>
      `${pictureWords[problem].en} is ${is}; "${channel}" wants ${wanted} (${source})`,
    ru: ({ channel, problem, is, wanted, source }) =>
      `${pictureWords[problem].ru} — ${inRussianUnits(is)}; «${channel}» нужно ${inRussianUnits(wanted)} (${sourceText(source, 'ru')})`,
  },
  help: { en: () => 'export it again for this format', ru: () => 'сохраните её заново под этот формат' },
  example: {
    failing: 'media:\n  - file: ./media/wide.jpg # 3000 × 1000 on Instagram',
    mended: 'media:\n  - file: ./media/wide-4x5.jpg # 1080 × 1350',
  },

  check: (context) => pictureProblems(context, 'soft'),
});
