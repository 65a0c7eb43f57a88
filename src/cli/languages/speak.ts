import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatter } from '../../lib/language/format.ts';
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
  const text = say(cliMessages, complaints);
  const shown = path.relative(packageFolder, file);
  const missing = await missingAfter(tag, file).catch((error: unknown) => {
    throw new Refusal(text.languageUnread(shown, error instanceof Error ? error.message : String(error)));
  });
  if (missing.length > 0) throw new Refusal(text.languageLacks(shown, missing));
}

/** Learns what the file says, if it is whole; else the keys that it lacks. The words of pages are seen once a formatter made them. */
async function missingAfter(tag: string, file: string): Promise<readonly string[]> {
  const { allWords } = await import('./allWords.ts');
  const { lacks, tie } = await import('./tie.ts');
  const { default: words } = (await import(pathToFileURL(file).href)) as {
    default?: { pages?: typeof allWords.pages.en };
  };
  const { said, missing } = tie(allWords, words);
  if (missing.length > 0) return missing;
  const format = formatter(tag);
  const missingOnPages = lacks(allWords.pages.en(format), words?.pages?.(format), ['pages']);
  if (missingOnPages.length === 0) learn(tag, said);
  return missingOnPages;
}
