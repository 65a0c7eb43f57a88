import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { languageFile } from '../../scripts/languages/languageFile.ts';
import { allWords, type FurtherWords } from '../../src/cli/languages/allWords.ts';
import { languageTags, speak } from '../../src/cli/languages/speak.ts';
import { tie, walkWords } from '../../src/cli/languages/tie.ts';
import type { Translation } from '../../src/cli/languages/translation.ts';
import { cliMessages } from '../../src/cli/messages/cliMessages.ts';
import { countTexts } from '../../src/lib/diagnostics/reporters/countText.ts';
import { formatter } from '../../src/lib/language/format.ts';
import { learn, tagOf } from '../../src/lib/language/further.ts';
import { languageOf, sameInAll, say } from '../../src/lib/language/language.ts';
import { metrics } from '../../src/lib/metrics/metrics.ts';
import { catalogs } from '../../src/lib/view/messages/messages.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const goal = { en: 'Goal', ru: 'Цель' } as const;
const posts = { en: (count: number) => `posts: ${count}`, ru: (count: number) => `публикаций: ${count}` } as const;
const tree = { goal, page: { posts, order: 1 }, notes: ['no words'] } as const;

describe('a language that was learned', () => {
  learn('nl', tie(tree, { goal: 'Doel', page: { posts: (count: number) => `berichten: ${count}` } }).said);
  const dutch = languageOf('nl-BE');

  test('says its own words', () => {
    expect([say(goal, dutch), say(posts, dutch)(3)]).toEqual(['Doel', 'berichten: 3']);
    expect([say(goal, 'en'), say(goal, 'ru'), say(posts, 'ru')(3)]).toEqual(['Goal', 'Цель', 'публикаций: 3']);
  });

  test('knows texts again that went through a file', () => {
    expect(say(JSON.parse(JSON.stringify(goal)), dutch)).toBe('Doel');
  });

  test('says English where it was told nothing, and what is the same everywhere', () => {
    expect([say({ en: 'Fame', ru: 'Слава' }, dutch), say(sameInAll('Harbour Tea'), dutch)]).toEqual([
      'Fame',
      'Harbour Tea',
    ]);
  });

  test.each([
    ['nl', 'nl'],
    ['NL-be', 'nl'],
    ['nlx', 'en'],
    ['ru-RU', 'ru'],
    ['fr', 'en'],
  ])('a client of the locale %s reads %s', (locale, language) => expect(languageOf(locale)).toBe(language));

  test('is the nearest of several', () => {
    expect(tagOf('pt-BR', ['pt', 'pt-BR'])).toBe('pt-BR');
    expect(tagOf('pt-PT', ['pt', 'pt-BR'])).toBe('pt');
    expect(tagOf('p', ['pt'])).toBe(null);
  });
});

describe('what is missing', () => {
  test('is named by its keys', () => {
    expect(tie(tree, { page: { posts: 'berichten' } }).missing).toEqual(['goal', 'page.posts']);
    expect(tie(tree, undefined).missing).toEqual(['goal', 'page.posts']);
    expect(tie({ pair: { en: { a: 'A', b: 'B' }, ru: { a: 'А', b: 'Б' } } }, { pair: { a: 'x' } }).missing).toEqual([
      'pair.b',
    ]);
  });

  test('does not compile', () => {
    const whole: Translation<typeof tree> = { goal: 'Doel', page: { posts: (count) => `berichten: ${count}` } };
    // @ts-expect-error page.posts is missing
    const noPosts: Translation<typeof tree> = { goal: 'Doel', page: {} };
    // @ts-expect-error goal is missing
    const noGoal: Translation<typeof tree> = { page: whole.page };
    // @ts-expect-error a text where facts are told
    const noFacts: Translation<typeof tree> = { goal: 'Doel', page: { posts: 'berichten' } };
    expect([noPosts, noGoal, noFacts]).toHaveLength(3);
  });

  test('is not overlooked where keys are not known', () => {
    const open: Readonly<Record<string, typeof goal>> = { goal };
    // @ts-expect-error a table of any keys
    const words: Translation<{ table: typeof open }> = { table: {} };
    expect(words).toEqual({ table: {} });
  });

  test('does not compile anywhere in the words of Almanac', () => {
    const lacking = [
      (all: FurtherWords): FurtherWords => {
        const { reach: _, ...rest } = all.metrics;
        // @ts-expect-error a metric
        return { ...all, metrics: rest };
      },
      (all: FurtherWords): FurtherWords => {
        const { postWithoutGoal: _, ...rest } = all.rules;
        // @ts-expect-error a rule
        return { ...all, rules: rest };
      },
      (all: FurtherWords): FurtherWords => {
        const { help: _, ...rest } = all.findings['content/yaml'];
        // @ts-expect-error the help line of a finding
        return { ...all, findings: { ...all.findings, 'content/yaml': rest } };
      },
      (all: FurtherWords): FurtherWords => {
        const { own: _, ...rest } = all.commands.diff;
        // @ts-expect-error the options of a command
        return { ...all, commands: { ...all.commands, diff: rest } };
      },
      (all: FurtherWords): FurtherWords => ({
        ...all,
        // @ts-expect-error a text of the pages
        pages: (format) => ({ ...all.pages(format), site: {} }),
      }),
      // @ts-expect-error an area
      ({ glossary: _, ...rest }: FurtherWords): FurtherWords => rest,
    ];
    expect(lacking).toHaveLength(6);
  });
});

test('each word stands in one place', () => {
  const seen = new Map<object, string>();
  const twice: string[] = [];
  walkWords(allWords, (pair, path) => {
    const before = seen.get(pair);
    if (before !== undefined) twice.push(`${before} = ${path.join('.')}`);
    seen.set(pair, path.join('.'));
  });
  expect(twice).toEqual([]);
  expect(seen.size).toBeGreaterThan(1000);
});

describe('a file of a language', () => {
  const words = join(import.meta.dirname, '../../src/cli/languages/allWords.ts');
  /** English with a sign before every text: what a person would have written, without writing it. */
  const whole = `
    import { allWords } from ${JSON.stringify(words)};
    const isPair = (part) => Object.keys(part).join() === 'en,ru';
    const said = (part) =>
      typeof part === 'string' ? '~' + part
      : typeof part === 'function' ? (...facts) => said(part(...facts))
      : Array.isArray(part) ? part.map(said)
      : typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part).map(([key, one]) => [key, said(one)]))
      : part;
    const translated = (part) =>
      typeof part !== 'object' || part === null ? part
      : isPair(part) ? said(part.en)
      : Object.fromEntries(Object.entries(part).map(([key, one]) => [key, translated(one)]));
    export default translated(allWords);
  `;
  const folder = temporaryFolder({
    'eo.ts': whole,
    'fy.ts': 'export default {};',
    'ga.ts': 'export default {',
    'a.md': '',
  });

  it('is all that its language needs', async () => {
    expect(languageTags(folder)).toEqual(['en', 'ru', 'eo', 'fy', 'ga']);
    const language = await speak('eo', 'en', folder);
    expect(say(metrics.reach.label, language)).toBe('~Reach');
    expect(say(cliMessages, language).usage).toBe('~Usage');
  });

  it('can begin with everything in English', async () => {
    const begun = temporaryFolder({ 'sv.ts': languageFile(words) });
    const language = await speak('sv-SE', 'en', begun);
    const differing: string[] = [];
    walkWords(allWords, (pair, path) => {
      if (typeof pair.en === 'string' && say(pair, language) !== pair.en) differing.push(path.join('.'));
    });
    expect(differing).toEqual([]);
    expect(say(catalogs, language)(formatter('en')).frame).toMatchObject({ skip: 'Skip to content' });
    expect(say(countTexts, language)({ errors: 1, warnings: 2, waived: 0, files: 1 })).toMatch(
      /^Errors: 1, warnings: 2/,
    );
  });

  it('that lacks a text of the pages is refused', async () => {
    const text = languageFile(words).replace("skip: 'Skip to content',", '');
    const lacking = temporaryFolder({ 'da.ts': text });
    await expect(speak('da', 'en', lacking)).rejects.toThrow(/da\.ts says nothing for pages\.frame\.skip\./);
  });

  it('is not read where nobody asks for it', async () => {
    expect([await speak('en-GB', 'en', folder), await speak('ru-RU', 'en', folder)]).toEqual(['en', 'ru']);
  });

  it('that says nothing is refused, with the first keys that it lacks', async () => {
    await expect(speak('fy-NL', 'en', folder)).rejects.toThrow(
      /fy\.ts says nothing for pages, .+ and \d+ more\. "npm run types" names all of them\.$/,
    );
    await expect(speak('fy-NL', 'ru', folder)).rejects.toThrow(/fy\.ts ничего не сказано для pages, /);
  });

  it('that can not be read is refused', async () => {
    await expect(speak('ga', 'en', folder)).rejects.toThrow(/ga\.ts can't be read as a language: /);
  });
});
