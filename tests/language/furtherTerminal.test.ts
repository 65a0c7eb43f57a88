import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/cli/command.ts';
import { allCommands } from '../../src/cli/commands.ts';
import { diagnosticText } from '../../src/cli/diagnosticText.ts';
import { commandHelp, programHelp } from '../../src/cli/help.ts';
import type { Language } from '../../src/lib/language/language.ts';
import { fullCatalog } from '../../src/lib/rules/ruleCatalog.ts';
import { almanac } from '../cli/fakeIo.ts';
import { soundClient } from '../rules/soundClient.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { escapedWords, type InThree, inThree, threeLanguages } from '../support/escapedWords.ts';

test('finds a word that no language but English can say, and no word of the client', () => {
  const said = { russian: 'Цель «Fame», 12 ноя', plain: 'Goal “Fame” by 12 ноя', wide: 'Ｇｏａｌ “Fame” by 12 ноя' };
  expect(escapedWords(said)).toEqual(['by']);
});

describe('every word of the command line can be said in a further language', () => {
  const commands = allCommands();

  test('help', async () => {
    const all = await commands;
    expect(escapedWords(inThree((language) => programHelp(all, language)))).toEqual([]);
    const escaped = all.flatMap((command) =>
      escapedWords(inThree((language) => commandHelp(command, language))).map((word) => `${command.name}: ${word}`),
    );
    expect(escaped).toEqual([]);
  });

  test('explain, of every code', () => {
    const escaped = [...fullCatalog].flatMap(([code, entry]) =>
      escapedWords(inThree((language) => diagnosticText(code, entry, { language, values: {} } as unknown as Call))).map(
        (word) => `${code}: ${word}`,
      ),
    );
    expect(fullCatalog.size).toBeGreaterThan(150);
    expect(escaped).toEqual([]);
  });

  const broken = { ...soundClient, 'src/content/posts/second.md': '---\ntitle: Second\nchanels: [tea]\n---\n' };
  const calls: readonly (readonly [string, readonly string[], Readonly<Record<string, string | Uint8Array>>])[] = [
    ['a command that is not there', ['buidl'], soundClient],
    ['an option that is not there', ['check', '--fromat', 'json'], soundClient],
    ['a value that is not there', ['check', '--format', 'jsno'], soundClient],
    ['a day that is none', ['check', '--as-of', '2026-02-30'], soundClient],
    ['a code that is none', ['explain', 'rules/post-without-gaol'], soundClient],
    ['nothing wrong', ['check'], soundClient],
    ['findings on a terminal', ['check'], broken],
    ['findings for GitHub', ['check', '--format', 'github'], broken],
    ['findings as a table', ['check', '--format', 'markdown'], broken],
    ['the state of a folder', ['doctor'], soundClient],
    ['figures', ['figures'], soundClient],
    ['a plan as a table', ['export', 'csv', '--dry-run'], soundClient],
    ['a plan for a scheduler', ['export', 'buffer', '--dry-run'], soundClient],
    ['a new record', ['new', 'goal', '--dry-run', '--title', 'Fame'], soundClient],
    ['a report', ['new', 'report', '--dry-run', '--month', '2026-10'], soundClient],
    ['who approves', ['approve', 'first', '--dry-run'], soundClient],
    ['no past', ['diff'], soundClient],
  ];

  test.each(calls)('%s', async (_name, args, files) => {
    const said = async (language: Language) => {
      const client = String(files['src/content/client.yaml']).replace('locale: en-GB', `locale: ${language}`);
      const root = clientFolder({ ...files, 'src/content/client.yaml': client });
      const { out, err } = await almanac([...args, '--root', root], { LANG: `${language.replace('-', '_')}.UTF-8` });
      return (out + err).replaceAll(root, '');
    };
    const { russian, plain, wide } = threeLanguages;
    const three: InThree = { russian: await said(russian), plain: await said(plain), wide: await said(wide) };
    expect(three.wide).toMatch(/[\uff21-\uff5a]/);
    expect(escapedWords(three)).toEqual([]);
  });
});
