import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/commands.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { almanac } from './fakeIo.ts';

describe('help', () => {
  it('lists every command of the manual', async () => {
    expect(commandNames).toEqual([
      'dev',
      'init',
      'edit',
      'build',
      'preview',
      'pdf',
      'pack',
      'share',
      'headers',
      'check',
      'diff',
      'figures',
      'verify',
      'seal',
      'inspect',
      'import',
      'new',
      'approve',
      'codeowners',
      'export',
      'doctor',
      'explain',
    ]);
    const { code, out } = await almanac(['--help']);
    expect(code).toBe(0);
    for (const name of commandNames) expect(out).toContain(`\n  ${name} `);
  });

  it('without a command prints the same and could not run', async () => {
    expect(await almanac([])).toEqual({ ...(await almanac(['--help'])), code: 2 });
  });

  it.each(commandNames)('%s --help has an example, in both languages', async (name) => {
    const english = await almanac([name, '--help']);
    const russian = await almanac([name, '--help', '--lang', 'ru']);
    expect([english.code, russian.code, english.err, russian.err]).toEqual([0, 0, '', '']);
    expect(english.out).toContain(`\nExample: almanac ${name}`);
    expect(russian.out).toContain(`\nПример: almanac ${name}`);
    expect(english.out).not.toMatch(/[а-яё]/i);
    expect(russian.out).toMatch(/[а-яё]/i);
    for (const option of ['--root DIR', '--as-of DATE', '--lang en|ru']) expect(english.out).toContain(option);
  });

  it('speaks the language of the terminal where nobody asks for one', async () => {
    expect((await almanac(['check', '--help'], { LANG: 'ru_RU.UTF-8' })).out).toContain('Пример');
    expect((await almanac(['check', '--help'], { LANG: 'ru_RU.UTF-8', LC_ALL: 'C' })).out).toContain('Example');
  });
});

describe('what could not be meant', () => {
  it.each([
    [['buidl'], 'almanac: There is no command "buidl". Did you mean "build"? "almanac --help" lists all of them.\n'],
    [['wash'], 'almanac: There is no command "wash". "almanac --help" lists all of them.\n'],
    [
      ['check', '--fromat', 'json'],
      'almanac: There is no option "--fromat". Did you mean "--format"? "almanac check --help" lists all of them.\n',
    ],
    [
      ['check', '--format', 'jsno'],
      'almanac: Option "--format" can\'t be "jsno". Did you mean "json"? It can be: pretty, json, github, markdown, sarif.\n',
    ],
    [['build', '--out'], 'almanac: Option "--out" needs a value after it.\n'],
    [['build', '--out', '--lang', 'en'], 'almanac: Option "--out" needs a value after it.\n'],
    [['check', '--json=1'], 'almanac: Option "--json" takes no value.\n'],
    [
      ['check', 'posts'],
      'almanac: "almanac check" takes options only; "posts" is not one. "almanac check --help" lists them.\n',
    ],
    [
      ['check', '--as-of', '2026-02-30'],
      'almanac: --as-of is "2026-02-30", which is not a day. Write it as 2026-11-12.\n',
    ],
    [['check', '--as-of', 'today'], 'almanac: --as-of is "today", which is not a day. Write it as 2026-11-12.\n'],
    [['check', '--lang', 'de'], 'almanac: Option "--lang" can\'t be "de". It can be: en, ru.\n'],
    [['explain'], 'almanac: "almanac explain" needs CODE|FIGURE. "almanac explain --help" has an example.\n'],
    [
      ['check', '--root', '/no/such'],
      "almanac: There is no folder /no/such. Give the client's folder with --root DIR.\n",
    ],
  ])('%j', async (args, err) => {
    expect(await almanac(args)).toEqual({ code: 2, out: '', err });
  });

  it('is said in Russian to those who ask for it', async () => {
    expect((await almanac(['chek', '--lang', 'ru'])).err).toBe(
      'almanac: Нет команды «chek». Может быть, «check»? Все команды покажет «almanac --help».\n',
    );
  });
});

describe('check', () => {
  it('exits 0 without errors', async () => {
    expect(await almanac(['check', '--root', clientFolder()])).toEqual({
      code: 0,
      out: 'Nothing is wrong.\nErrors: 0, warnings: 0, waived: 0, files: 0.\n',
      err: '',
    });
  });

  it('--fix mends what a first mending lets it read, in one call', async () => {
    const pillar = '---\ntitle: Craft\ncode: C\npromise: You can brew it.\nshare: { percent: 100, band: 10 }\n---\n';
    const guide = (day: string, text: string) =>
      `---\ntitle: Voice\nkind: voice\nsummary: Brief.\nreviewBy: ${day}\n---\n${text}\n`;
    const root = clientFolder({
      'src/content/pillars/craft.md': pillar,
      'src/content/guides/voice.md': guide('16.11.2026', 'Sl\u200bowly.'),
    });
    expect(await almanac(['check', '--root', root, '--fix', '--only', 'text,content'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'src/content/guides/voice.md'), 'utf8')).toBe(guide('2026-11-16', 'Slowly.'));
  });

  it('exits 1 with errors, and says where', async () => {
    const root = clientFolder({ 'src/content/pillars/craft.md': '---\ntitel: Craft\n---\n' });
    const { code, out } = await almanac(['check', '--root', root]);
    expect(code).toBe(1);
    expect(out).toContain('--> src/content/pillars/craft.md:2:1\n');
    expect(out).not.toContain('\u001b');
  });

  it.each([
    ['json', /^\{\n {2}"version": 1,\n {2}"errors": \d+,\n {2}"warnings": \d+,/],
    ['github', /^::error file=src\/content\/pillars\/craft\.md,line=2,col=1,/],
    ['markdown', /^\| \| where \|[\s\S]*\n\nErrors: \d+, warnings: \d+, waived: 0, files: \d+\.\n$/],
  ])('prints %s', async (format, shape) => {
    const root = clientFolder({ 'src/content/pillars/craft.md': '---\ntitel: Craft\n---\n' });
    expect((await almanac(['check', '--root', root, '--format', format])).out).toMatch(shape);
  });

  it('--json is --format json', async () => {
    const root = clientFolder();
    const { out } = await almanac(['check', '--root', root, '--json']);
    expect(out).toBe((await almanac(['check', '--root', root, '--format', 'json'])).out);
    expect(JSON.parse(out)).toEqual({ version: 1, errors: 0, warnings: 0, waived: 0, files: 0, diagnostics: [] });
  });

  it('takes the root from ALMANAC_ROOT, and a folder without a client is an error with its place', async () => {
    const root = clientFolder();
    expect((await almanac(['check'], { ALMANAC_ROOT: root })).code).toBe(0);
    const { code, out } = await almanac(['check', '--root', `${root}/src`]);
    expect(code).toBe(1);
    expect(out).toContain('[content/missing-client]');
  });
});

describe('explain', () => {
  it('says what a finding means', async () => {
    const { code, out } = await almanac(['explain', 'build/unsafe-svg', '--root', clientFolder()]);
    expect(code).toBe(0);
    expect(out).toContain('error[build/unsafe-svg] An SVG that could run code\n');
    expect(out).toContain('Wrong:\n    <svg');
  });

  it('as JSON with a version', async () => {
    const { out } = await almanac(['explain', 'build/unsafe-svg', '--json', '--root', clientFolder()]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, diagnostic: { code: 'build/unsafe-svg', severity: 'error' } });
  });

  it('guesses what was meant', async () => {
    const { code, err } = await almanac(['explain', 'build/unsafe-svgs', '--root', clientFolder()]);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "build/unsafe-svg"?');
  });
});
