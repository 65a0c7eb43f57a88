import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const paidFiledAsOrganic = rule<{ medium: string; paid: boolean }>({
  code: 'rules/paid-filed-as-organic',
  group: 'money',
  severity: 'error',
  title: { en: 'Paid visits that would be filed as organic', ru: 'Платные переходы попадут в бесплатные' },
  why: {
    en: 'Google Analytics files a visit as paid only by its medium. One wrong word, and the money seems to have brought nothing.',
    ru: 'Google Analytics узнаёт платный визит только по medium. Одно неверное слово — и деньги будто ничего не принесли.',
  },
  message: {
    en: ({ medium, paid }) =>
      paid
        ? `this post is paid, and the medium "${medium}" is counted as organic`
        : `this post is not paid, and the medium "${medium}" is counted as paid`,
    ru: ({ medium, paid }) =>
      paid
        ? `публикация платная, а medium «${medium}» посчитают бесплатным`
        : `публикация бесплатная, а medium «${medium}» посчитают платным`,
  },
  help: {
    en: ({ paid }) =>
      paid ? 'write medium: paid-social, or delete medium' : 'write medium: social, or set paid: true',
    ru: ({ paid }) =>
      paid ? 'напишите medium: paid-social или удалите medium' : 'напишите medium: social или поставьте paid: true',
  },
  example: { failing: 'paid: true\nutm: { medium: social }', mended: 'paid: true\nutm: { medium: paid-social }' },

  check: ({ slots, slotsOf, at }) =>
    unrepeatedPosts(slots).flatMap(({ id, file, utm }) => {
      const medium = utm?.medium;
      if (medium === undefined) return [];
      const paid = slotsOf(id).some((slot) => slot.paid);
      return paid === paidMedium.test(medium) ? [] : [{ place: at(file, ['utm', 'medium']), params: { medium, paid } }];
    }),
});

/** Google Analytics 4, default channel group: what a medium has to look like to count as paid (support.google.com/analytics/answer/9756891). */
const paidMedium = /^(?:.*cp.*|ppc|retargeting|paid.*)$/i;
