import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { furtherTags, learn, tagOf } from '../../lib/language/further.ts';
import { type Language, languageOf, say, sourceLanguages } from '../../lib/language/language.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { packageFolder } from '../packageFolder.ts';
import { Refusal } from '../refusal.ts';

const languagesFolder = path.join(packageFolder, 'src', 'languages');

/** The tags of all languages that can be asked for: those of the source, and those of `src/languages/`. */
export function languageTags(folder = languagesFolder): readonly string[] {
  return [...sourceLanguages, ...tagsIn(folder)];
}

/**
 * The language of a locale, ready to speak: where it has a file, that one file is read, and with it every command and page,
 * since its words are tied to theirs. The source languages read nothing. Throws `Refusal`, in the language of `complaints`,
 * where the file is not whole.
 */
export async function speak(locale: string, complaints: Language = 'en', folder = languagesFolder): Promise<Language> {
  const tag = tagOf(locale, tagsIn(folder));
  if (tag !== null && !furtherTags().includes(tag)) await learnFile(tag, path.join(folder, `${tag}.ts`), complaints);
  return languageOf(locale);
}

/** In a fixed order, whatever the file system's is. */
function tagsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => (name.endsWith('.ts') ? [name.slice(0, -'.ts'.length)] : []))
    .toSorted();
}

async function learnFile(tag: string, file: string, complaints: Language): Promise<void> {
  const shown = path.relative(packageFolder, file);
  const { allWords } = await import('./allWords.ts');
  const { tie } = await import('./tie.ts');
  const words = await wordsOf(file, shown, complaints);
  const { said, missing } = tie(allWords, words);
  if (missing.length > 0) throw new Refusal(say(cliMessages, complaints).languageLacks(shown, missing));
  learn(tag, said);
}

async function wordsOf(file: string, shown: string, complaints: Language): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(say(cliMessages, complaints).languageUnread(shown, why));
  }
}
