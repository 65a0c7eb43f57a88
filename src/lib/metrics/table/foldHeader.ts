import { lookAlikes } from '../../language/lookAlikes.ts';

/** Search Console really writes «Kлики» with a Latin K, and «ё» is often written as «е». */
const folded: Readonly<Record<string, string>> = { ...lookAlikes, ё: 'e' };

const currencySigns: Readonly<Record<string, string>> = {
  '₽': 'RUB',
  'руб.': 'RUB',
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '₴': 'UAH',
};

/** Letters and single spaces of ASCII, as most headers are: they have nothing to fold but their case. */
const plainHeader = /^[a-z\d]+(?: [a-z\d]+)*$/iu;

/** The shape in which two spellings of one column header are equal: without case, soft hyphens, kinds of space, look-alikes and the name of a currency. */
export function foldHeader(header: string): string {
  if (plainHeader.test(header)) return header.toLowerCase();
  return splitCurrency(header.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, ''))
    .header.toLowerCase()
    .replace(/[а-яёіѕј]/gu, (letter) => folded[letter] ?? letter)
    .replace(/[\s_\-‐-―]+/gu, ' ')
    .trim();
}

/** The currency that a header names, as in `Amount spent (USD)` or «Расход, ₽»; null when it names none. */
export function headerCurrency(header: string): string | null {
  return splitCurrency(header).currency;
}

function splitCurrency(header: string): { header: string; currency: string | null } {
  const code = /\(([A-Z]{3})\)\s*$/u.exec(header);
  if (code?.[1] !== undefined) return { header: `${header.slice(0, code.index)}(¤)`, currency: code[1] };
  const sign = /[,(]\s*(₽|руб\.|€|\$|£|₴)\)?\s*$/u.exec(header);
  if (sign?.[1] === undefined) return { header, currency: null };
  return { header: `${header.slice(0, sign.index).trimEnd()} (¤)`, currency: currencySigns[sign[1]] ?? null };
}
