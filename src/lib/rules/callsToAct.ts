import type { TextPart } from './placeInText.ts';
import { wholeWord } from './wholeWord.ts';

const selling = words(
  '(?:buy|order|shop|book) (?:now|today|yours?|it|online)',
  'add to (?:cart|basket)',
  'last chance',
  'only today',
  'while stocks? lasts?',
  'use (?:the )?code',
  '\\d+ ?% off',
  'купите',
  'покупайте',
  'закажите',
  'заказывайте',
  '(?:оформите|оформляйте) заказ',
  'добавьте в корзину',
  'успейте',
  'только сегодня',
  'по промокоду',
  'со скидкой',
);

const acting = words(
  ...[
    'order',
    'buy',
    'book',
    'write to us',
    'come (?:to|by|in|and)',
    'call',
    'sign up',
    'subscribe',
    'ask',
    'reply',
    'apply',
  ],
  ...['open', 'on sale', 'link'],
  ...[
    'купить',
    'закажите',
    'заказать',
    'напишите',
    'приходите',
    'звоните',
    'запишитесь',
    'подпишитесь',
    'оставьте заявку',
  ],
  'ссылка',
);

/** The first words that ask a reader to buy at once, in English or Russian. */
export function sellingWords(text: string): TextPart | null {
  const found = selling.exec(text);
  return found === null ? null : { index: found.index, text: found[0] };
}

/** Whether a caption says what to do next, in English or Russian. A guess that rather says yes. */
export function asksToAct(caption: string): boolean {
  return acting.test(caption);
}

function words(...patterns: readonly string[]): RegExp {
  return wholeWord(patterns.join('|'));
}
