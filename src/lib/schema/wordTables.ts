import { type Language, say, type Words } from '../language/language.ts';
import * as words from './words.ts';

const { keysOf: _keysOf, ...tables } = words;

/** Every table of words that a field may choose from, by name. */
export const wordTables = tables;

export type WordTable = keyof typeof wordTables;

export const wordTableNames = Object.keys(wordTables).toSorted() as [WordTable, ...WordTable[]];

/** The table that a list of choices is made from; null where the choices are no words of ours. */
export function wordTableOf(choices: readonly string[]): WordTable | null {
  const key = choices.join();
  return wordTableNames.find((name) => Object.keys(wordTables[name]).join() === key) ?? null;
}

/** A choice of a table as people say it; the choice itself where the table has no such. */
export function choiceText(table: WordTable, choice: string, language: Language): string {
  const choices: Readonly<Record<string, Words<string>>> = wordTables[table];
  return Object.hasOwn(choices, choice) && choices[choice] !== undefined ? say(choices[choice], language) : choice;
}
