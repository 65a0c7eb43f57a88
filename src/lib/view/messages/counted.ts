import type { Formatter } from '../../language/format.ts';

/** One row a plural form of a language: English has one and other; Russian one, few, many and other. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** `5 posts`, with a space that does not break. */
export function counted(format: Formatter, count: number, forms: PluralForms): string {
  return `${format.number(count)}\u00a0${pluralForm(format, count, forms)}`;
}

/** Only the word: for numbers that are set apart from it. A locale may have forms that the language of the texts has not. */
export function pluralForm(format: Formatter, count: number, forms: PluralForms): string {
  return forms[format.plural(count)] ?? forms.other;
}
