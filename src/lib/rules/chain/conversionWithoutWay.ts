import { asksToAct } from '../callsToAct.ts';
import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const conversionWithoutWay = rule<null>({
  code: 'rules/conversion-without-way',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A post that should sell and leads nowhere', ru: 'Публикация должна продать, но никуда не ведёт' },
  why: {
    en: 'A reader who has decided to buy needs the next step, or waits until the wish is gone.',
    ru: 'Тому, кто решил купить, нужен следующий шаг, иначе желание пройдёт.',
  },
  message: {
    en: () => 'the stage is conversion, and there is neither a link nor a call to act',
    ru: () => 'стадия — conversion, но нет ни ссылки, ни призыва',
  },
  help: {
    en: () => 'add link: https://…, or say in the caption what to do next: order, write, come',
    ru: () => 'добавьте link: https://… или скажите в тексте, что делать: закажите, напишите, приходите',
  },
  example: { failing: 'stage: conversion', mended: 'stage: conversion\nlink: https://northbound.example/winter' },

  check: ({ slots, slotsOf, at }) =>
    unrepeatedPosts(slots.filter(({ day }) => day !== null))
      .filter(({ stage }) => stage === 'conversion')
      .filter(({ id }) => slotsOf(id).every(({ link, caption }) => link === null && !asksToAct(caption)))
      .map(({ file }) => ({ place: at(file, ['stage']), params: null })),
});
