import { rule } from '../rule.ts';

export const campaignWithoutSuccess = rule<null>({
  code: 'rules/campaign-without-success',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A campaign that cannot succeed', ru: 'Кампания без определения успеха' },
  why: {
    en: 'Written afterwards, success is whatever happened.',
    ru: 'Если написать потом, успехом окажется всё, что случилось.',
  },
  message: {
    en: () => 'this campaign does not say when it has succeeded',
    ru: () => 'у этой кампании не сказано, что считать успехом',
  },
  help: {
    en: () => 'write success: one sentence with a number and a day',
    ru: () => 'напишите success: одно предложение с числом и днём',
  },
  example: { failing: 'end: 2026-12-20', mended: 'end: 2026-12-20\nsuccess: 1.1 tonnes sold by 20 December' },

  check: ({ playbook, at }) =>
    [...playbook.records.campaigns.values()]
      .filter(({ success }) => success === undefined)
      .map(({ file }) => ({ place: at(file, ['success']), params: null })),
});
