import { plainDigits } from './plainDigits.ts';
import { isCensored, isMissing, type NumberReader, type NumberReading } from './reading.ts';

/** How a column writes its numbers. */
export interface NumberGrammar {
  readonly decimal: '.' | ',' | 'either';
  /** Between thousands; none when absent. `space` is any of the spaces that software puts there. */
  readonly group?: ',' | '.' | 'space';
  /** May the number carry a per cent sign? It is then divided by 100. */
  readonly percent?: true;
  /** The column is in per cent, with or without the sign. */
  readonly points?: true;
  /** May it carry the sign or the code of a currency: `US$50.00`? */
  readonly currencySign?: true;
  /** A duration written `1:02:03` or `2:03` is read too, as seconds. */
  readonly duration?: true;
  /** The value is the number times `times` divided by `over`: hours to seconds, thousandths to one. */
  readonly times?: number;
  readonly over?: number;
  /** Digits after the decimal mark beyond which the cell is refused. */
  readonly decimals?: number;
  /** Refuses `1,234` and `1.234`, which may be a thousand or one and a bit. */
  readonly refusesThousands?: true;
}

export const plainNumber: NumberGrammar = { decimal: '.' };
export const groupedNumber: NumberGrammar = { decimal: '.', group: ',' };
export const commaNumber: NumberGrammar = { decimal: ',', group: 'space' };

/** Makes the reader of one column, once for all its cells. */
export function numberReader(grammar: NumberGrammar): NumberReader {
  const { times, over } = numberScale(grammar);
  return (cell) => {
    const digits = plainDigits(cell);
    return digits >= 0 ? (digits * times) / over : readWritten(cell, grammar, times, over);
  };
}

/** What the number of a cell is multiplied and divided by, in every form that a grammar reads. */
export function numberScale({ times = 1, over = 1, points }: NumberGrammar): { times: number; over: number } {
  return { times, over: over * (points ? 100 : 1) };
}

function readWritten(cell: string, grammar: NumberGrammar, times: number, over: number): NumberReading {
  if (isMissing(cell)) return null;
  if (isCensored(cell)) return 'censored';
  const seconds = grammar.duration ? readDuration(cell.trim()) : undefined;
  if (seconds !== undefined) return seconds;
  if (grammar.refusesThousands && /^[+-]?\d{1,3}[.,]\d{3}$/u.test(cell.trim())) return undefined;
  const bare = stripMarks(cell, grammar);
  const found = bare === null ? null : decimalText(bare.text, grammar);
  if (bare === null || found === null) return undefined;
  const fraction = found.length - 1 - found.indexOf('.');
  const places = found.includes('.') ? fraction : 0;
  if (grammar.decimals !== undefined && places > grammar.decimals) return undefined;
  return scaled(found, places, times, over * (bare.percent ? 100 : 1));
}

/** Digits as an integer first, so that 116.764 dollars are 11676.4 cents and not 11676.400000000001. */
function scaled(text: string, places: number, times: number, over: number): number | undefined {
  const integer = Number(text.replace('.', ''));
  const value = Number.isSafeInteger(integer)
    ? (integer * times) / (over * 10 ** places)
    : (Number(text) * times) / over;
  return Number.isFinite(value) ? value + 0 : undefined;
}

function stripMarks(cell: string, grammar: NumberGrammar): { text: string; percent: boolean } | null {
  let text = cell.trim().replace(/^[−–]/u, '-');
  const percent = text.endsWith('%');
  if (percent && !grammar.percent && !grammar.points) return null;
  if (percent) text = text.slice(0, -1).trimEnd();
  if (grammar.currencySign)
    text = text
      .replace(/^(-?)\s*(?:[A-Z]{1,3}\s?)?[$€£₽¥₴₹]?\s*(?=\d)/u, '$1')
      .replace(/\s*(?:[€₽$£₴]|[A-Z]{3})$/u, '');
  return { text, percent: percent && !grammar.points };
}

/** The number with a point and without groups; null when the grammar refuses it. */
function decimalText(text: string, grammar: NumberGrammar): string | null {
  const pattern = patterns[`${grammar.decimal}${grammar.group ?? ''}`] ?? patterns['.'];
  const found = pattern?.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', part = ''] = found;
  const digits = whole.replace(/\D/gu, '');
  return `${sign === '-' ? '-' : ''}${digits}${part === '' ? '' : `.${part}`}`;
}

const spaces = '[\\u0020\\u00a0\\u202f\\u2009]';

function pattern(decimal: string, group: string): RegExp {
  const whole = group === '' ? '\\d+' : `\\d{1,3}(?:${group}\\d{3})+|\\d+`;
  return new RegExp(`^([+-]?)(${whole})(?:${decimal}(\\d+))?$`, 'u');
}

const patterns: Readonly<Record<string, RegExp>> = {
  '.': pattern('\\.', ''),
  ',': pattern(',', ''),
  either: pattern('[.,]', ''),
  '.,': pattern('\\.', ','),
  ',.': pattern(',', '\\.'),
  '.space': pattern('\\.', spaces),
  ',space': pattern(',', spaces),
  eitherspace: pattern('[.,]', spaces),
};

/** `0:01:21`, `00:03:45`, `2:03` → seconds. */
function readDuration(text: string): number | undefined {
  const found = /^(-?)(?:(\d+):)?(\d{1,3}):([0-5]\d)$/u.exec(text);
  if (!found) return undefined;
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = found;
  if (found[2] !== undefined && Number(minutes) > 59) return undefined;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '-' ? -total : total;
}
