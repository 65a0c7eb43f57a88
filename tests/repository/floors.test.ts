import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './sourceFiles.ts';

/** Folders by floor, the lowest first. Imports go down or stay; folders of one row may not import each other. */
const floors: readonly (readonly string[])[] = [
  ['src/lib/language'],
  ['src/lib/diagnostics'],
  ['src/lib/schema'],
  ['src/lib/source'],
  ['src/lib/history'],
  ['src/lib/platforms'],
  ['src/lib/metrics'],
  ['src/lib/kpi'],
  ['src/lib/verify'],
  ['src/lib/playbook'],
  ['src/lib/rules', 'src/lib/diff', 'src/lib/exports'],
  ['src/lib/view'],
  ['src/lib/publish', 'src/lib/paper'],
  ['src/site'],
  ['src/scripts'],
  ['src/components', 'src/cli'],
  ['src/layouts'],
  ['src/pages', 'src/languages'],
];

const folderOf = (file: string) => floors.flat().find((folder) => file.startsWith(`${folder}/`));
const levelOf = (folder: string) => floors.findIndex((row) => row.includes(folder));

const code = sourceFiles('src', '.ts', '.astro');

describe('floors', () => {
  it('every file stands on a floor', () => {
    const homeless = code.map(([file]) => file).filter((file) => folderOf(file) === undefined);
    expect(homeless).toEqual(['src/live.config.ts', 'src/middleware.ts']);
  });

  it('imports go down only', () => {
    const upward = code.flatMap(([file, text]) => {
      const own = folderOf(file);
      return importsOf(file, text).flatMap((target) => {
        const other = folderOf(target);
        if (own === undefined || other === undefined || own === other) return [];
        return levelOf(other) < levelOf(own) ? [] : [`${file} → ${target}`];
      });
    });
    expect(upward).toEqual([]);
  });

  it('reads imports of every form', () => {
    const text = `import a from 'a';\nimport type { B } from '../b.ts';\nexport { c } from "./c.ts";\nimport './d.css?url';\nawait import('e');\nimport {\n  f,\n} from './f.ts';`;
    expect(importsOf('src/x/y.ts', text)).toEqual(['a', 'src/b.ts', 'src/x/c.ts', 'src/x/d.css', 'e', 'src/x/f.ts']);
  });

  it.each([
    ['papaparse', 1],
    ['sharp', 1],
  ])('only one file of src imports %s', (name, count) => {
    const importers = code.filter(([file, text]) => importsOf(file, text).includes(name));
    expect(importers.length).toBeLessThanOrEqual(count);
  });
});

describe('what has no place', () => {
  const found = (files: readonly (readonly [string, string])[], pattern: RegExp) =>
    files.flatMap(([file, text]) =>
      text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
    );

  it('templates draw strings: they do not count, sort, or tell the time', () => {
    const templates = sourceFiles('src', '.astro');
    expect(found(templates, /\.(?:filter|reduce|sort|toSorted|toFixed|toLocale\w*)\(|new Date|Intl\./)).toEqual([]);
  });

  it('no page has an inline style', () => {
    expect(found(sourceFiles('src', '.astro'), /\sstyle=|<style/)).toEqual([]);
  });

  it('nothing below the command line reads the clock, chance or the locale of the machine', () => {
    const below = code.filter(([file]) => !file.startsWith('src/cli/'));
    const clock =
      /\bDate\.now\b|new Date\(\)|Math\.random|Temporal\.Now|\.toLocale(?!UpperCase\(locale|LowerCase\(locale)|performance\.now/;
    expect(found(below, clock)).toEqual([]);
  });

  it('the command line reads the clock in one place', () => {
    const clock = /\bDate\.now\b|new Date\(|Math\.random|Temporal\.Now/;
    expect(found(sourceFiles('src/cli', '.ts'), clock).map((line) => line.split(':')[0])).toEqual([
      'src/cli/processIo.ts',
    ]);
  });

  it('no Zod coercion', () => {
    expect(found(code, /z\.coerce/)).toEqual([]);
  });
});
