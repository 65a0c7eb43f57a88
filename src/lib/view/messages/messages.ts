import type { Language } from '../../language/language.ts';
import { numbers } from './en/numbers.ts';
import { numbers as numbersRu } from './ru/numbers.ts';

const en = { numbers };

/** Every text of the pages, by area. A key that another language lacks does not compile. */
export type Messages = typeof en;

export const messages: Readonly<Record<Language, Messages>> = { en, ru: { numbers: numbersRu } };
