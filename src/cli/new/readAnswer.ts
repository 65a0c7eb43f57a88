import { expectations } from '../../lib/diagnostics/expectations.ts';
import { nearest } from '../../lib/diagnostics/nearest.ts';
import { type Language, say } from '../../lib/language/language.ts';
import { day, expecting, month, recordId, time } from '../../lib/schema/fields.ts';
import { duration, quantity } from '../../lib/schema/quantity.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import type { Choice, Reader } from './kinds.ts';
import type { Known } from './known.ts';

/** What was answered, or why it can't be taken. */
export type Answer = { readonly value: string | number | readonly string[] } | { readonly objection: string };

type Plain = Exclude<Reader['as'], 'choice' | 'choices' | 'texts' | 'text' | 'percent' | 'count'>;

/** The fields' own schemas decide what is right. */
const schemas = {
  day: { schema: day(), expects: 'day' },
  month: { schema: month(), expects: 'month' },
  time: { schema: time(), expects: 'time' },
  id: { schema: recordId(), expects: 'id' },
  code: { schema: expecting('code', (value) => /^[A-ZА-ЯЁ0-9]{1,2}$/.test(value)), expects: 'code' },
  quantity: { schema: quantity(), expects: 'quantity' },
  duration: { schema: duration(), expects: 'duration' },
} as const satisfies Record<Plain, object>;

export function readAnswer(written: string, reader: Reader, known: Known, language: Language): Answer {
  const answer = written.trim();
  const objection = (expects: keyof typeof expectations) => ({
    objection: say(cliMessages, language).creating.expected(answer, say(expectations[expects], language)),
  });
  switch (reader.as) {
    case 'text':
      return { value: answer };
    case 'texts': {
      const parts = parted(answer, ';');
      return parts.length >= 2
        ? { value: parts }
        : { objection: say(cliMessages, language).creating.twoOrMore(answer) };
    }
    case 'percent':
    case 'count':
      return readNumber(answer, reader.as, language);
    case 'choice':
      return readChoice(answer, reader.from(known), language);
    case 'choices': {
      const choices = reader.from(known);
      const read = parted(answer, ',').map((part) => readChoice(part, choices, language));
      const wrong = read.find((one) => 'objection' in one);
      return wrong ?? { value: [...new Set(read.flatMap((one) => ('value' in one ? [String(one.value)] : [])))] };
    }
    default: {
      const { schema, expects } = schemas[reader.as];
      const isNumber = reader.as === 'quantity' && /^-?\d+(?:\.\d+)?$/.test(answer);
      const value = isNumber ? Number(answer) : answer;
      return schema.safeParse(value).success ? { value } : objection(expects);
    }
  }
}

function parted(answer: string, separator: string): string[] {
  return answer
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readNumber(answer: string, as: 'percent' | 'count', language: Language): Answer {
  const value = Number(answer);
  const isRight = as === 'percent' ? value >= 0 && value <= 100 : Number.isInteger(value) && value >= 1;
  const text = say(cliMessages, language).creating;
  return answer !== '' && isRight
    ? { value }
    : {
        objection:
          as === 'percent' ? text.expected(answer, say(expectations.percent, language)) : text.wholeNumber(answer),
      };
}

/** By its place in the list, its id or its name. */
function readChoice(answer: string, choices: readonly Choice[], language: Language): Answer {
  const same = answer.toLowerCase();
  const found =
    choices.find(({ value }) => value === answer) ??
    choices.find(({ value, label }) =>
      [value, label.en, label.ru, say(label, language)].some((name) => name.toLowerCase() === same),
    ) ??
    (/^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined);
  if (found !== undefined) return { value: found.value };
  const near = nearest(
    answer,
    choices.flatMap(({ value, label }) => [value, say(label, language)]),
  );
  const names = choices.map(({ value, label }) =>
    say(label, language) === value ? value : `${value} (${say(label, language)})`,
  );
  return { objection: say(cliMessages, language).creating.notAChoice(answer, near, names) };
}
