import { sellingWords } from '../callsToAct.ts';
import { captionsOf, placeInCaption } from '../captions.ts';
import { rule } from '../rule.ts';

export const sellingTooEarly = rule<{ words: string }>({
  code: 'rules/selling-too-early',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A call to buy for those who do not know us', ru: 'Призыв купить тем, кто нас не знает' },
  why: {
    en: 'Whoever hears of us for the first time does not order; they stop reading.',
    ru: 'Кто слышит о нас впервые, не заказывает, а перестаёт читать.',
  },
  message: {
    en: ({ words }) => `the stage is awareness, and the caption says "${words}"`,
    ru: ({ words }) => `стадия — awareness, а в тексте «${words}»`,
  },
  help: {
    en: () => 'ask for less: to read, save or follow; or set stage: conversion',
    ru: () => 'попросите о меньшем: прочитать, сохранить, подписаться; или поставьте stage: conversion',
  },
  example: {
    failing: 'stage: awareness\n---\nOrder now and save 10 %.',
    mended: 'stage: awareness\n---\nSave this for Sunday morning.',
  },

  check: ({ ahead, at, textOf }) =>
    captionsOf(ahead.filter(({ post }) => post.stage === 'awareness')).flatMap((caption) => {
      const words = sellingWords(caption.text);
      return words === null
        ? []
        : [{ place: placeInCaption(caption, words, at, textOf), params: { words: words.text } }];
    }),
});
