import { allWords } from '../../src/cli/languages/allWords.ts';
import { formatter } from '../../src/lib/language/format.ts';

/**
 * The text of a file of `src/languages/` that says everything in English: texts as they are, functions by their place in
 * the tree of words. What is left of `en.` and of English is what has to be translated.
 */
export function languageFile(allWordsFile: string): string {
  const { pages, ...others } = allWords;
  return `import { type FurtherWords, allWords as en } from '${allWordsFile}';

export default {
  pages: (format) => {
    const page = en.pages.en(format);
    return ${written(pages.en(formatter('en')), 'page')};
  },
${entries(others, (part, key) => translated(part, `en${access(key)}`))}
} satisfies FurtherWords;
`;
}

/** A part of the tree: English where a pair stands; nothing where there are no words. */
function translated(part: unknown, place: string): string | null {
  if (!isGroup(part)) return null;
  if (Object.keys(part).join() === 'en,ru') return written(part.en, `${place}.en`);
  const inner = entries(part, (item, key) => translated(item, `${place}${access(key)}`));
  return inner === '' ? null : `{\n${inner}\n}`;
}

/** What a pair says, as it would be typed. */
function written(said: unknown, place: string): string {
  if (Array.isArray(said)) return `[${said.map((item, index) => written(item, `${place}[${index}]`)).join(', ')}]`;
  if (isGroup(said)) return `{\n${entries(said, (item, key) => written(item, `${place}${access(key)}`))}\n}`;
  return typeof said === 'string' ? quoted(said) : place;
}

function entries(group: object, write: (part: unknown, key: string) => string | null): string {
  return Object.entries(group)
    .flatMap(([key, part]) => {
      const text = write(part, key);
      return text === null ? [] : [`${isName(key) ? key : quoted(key)}: ${text},`];
    })
    .join('\n');
}

function access(key: string): string {
  return isName(key) ? `.${key}` : `[${quoted(key)}]`;
}

function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark === '"'
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`;
}

function isName(key: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(key);
}

function isGroup(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
