import type { TextPart } from './placeInText.ts';

/** `\b` knows Latin letters only. */
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

const selling = words(
  'buy now',
  'order now',
  'order (?:yours|today)',
  'shop now',
  'last chance',
  'only today',
  'use (?:the )?code',
  'купите',
  'закажите',
  'оформите заказ',
  'успейте',
  'только сегодня',
  'по промокоду',
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
  return new RegExp(`${start}(?:${patterns.join('|')})${end}`, 'iu');
}
