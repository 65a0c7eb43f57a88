import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/cli/command.ts';
import { allCommands } from '../../src/cli/commands.ts';
import { diagnosticText } from '../../src/cli/diagnosticText.ts';
import { commandHelp, programHelp } from '../../src/cli/help.ts';
import { type Language, say } from '../../src/lib/language/language.ts';
import { unlockPage } from '../../src/lib/publish/share/unlockPage.ts';
import { fullCatalog } from '../../src/lib/rules/ruleCatalog.ts';
import { segments } from '../../src/lib/schema/words.ts';
import { editorConfig } from '../../src/lib/view/editor/editorConfig.ts';
import { almanac } from '../cli/fakeIo.ts';
import { soundClient } from '../rules/soundClient.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { escapedWords, type InThree, inThree, threeLanguages } from '../support/escapedWords.ts';
import { viewOf } from '../support/viewOf.ts';

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
  const other = 'date,channel,likes\n2026-10-01,instagram,60\n2026-10-02,instagram,\n';
  const plan = 'Date,Time,Channel,Format,Text\n2026-11-20,15:00,Telegram,text,Two pours\n';
  const brokenPlan = 'Date,Time,Channel,Format,Text\n2026-11-20,25:00,Telegrm,text,Two pours\n';
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
    ['what was approved', ['verify', '--approvals'], soundClient],
    ['what a file is', ['inspect', 'ROOT/data/instagram/days.csv'], soundClient],
    ['where a file goes', ['import', 'ROOT/other.csv', '--dry-run'], { ...soundClient, 'other.csv': other }],
    ['a plan that is brought in', ['import', 'ROOT/plan.csv', '--dry-run'], { ...soundClient, 'plan.csv': plan }],
    ['a row of it that is refused', ['import', 'ROOT/plan.csv'], { ...soundClient, 'plan.csv': brokenPlan }],
    ['a report that is sealed', ['seal', '2026-10', '--dry-run'], soundClient],
    ['headers of a host', ['headers', 'nginxx'], soundClient],
    ['a site that is not there', ['pdf'], soundClient],
    ['no past', ['diff'], soundClient],
  ];

  test.each(calls)('%s', async (_name, args, files) => {
    const said = async (language: Language) => {
      const client = String(files['src/content/client.yaml']).replace('locale: en-GB', `locale: ${language}`);
      const root = clientFolder({ ...files, 'src/content/client.yaml': client });
      const { out, err } = await almanac([...args.map((arg) => arg.replace('ROOT', root)), '--root', root], {
        LANG: `${language.replace('-', '_')}.UTF-8`,
      });
      return (out + err).replaceAll(root, '');
    };
    const { russian, plain, wide } = threeLanguages;
    const three: InThree = { russian: await said(russian), plain: await said(plain), wide: await said(wide) };
    expect(three.wide).toMatch(/[\uff21-\uff5a]/);
    expect(escapedWords(three)).toEqual([]);
  });
});

test('a choice is known by its name in the further language', async () => {
  const { wide } = threeLanguages;
  const client = String(soundClient['src/content/client.yaml']).replace('locale: en-GB', `locale: ${wide}`);
  const root = clientFolder({ ...soundClient, 'src/content/client.yaml': client });
  const named = ['--title', 'Night brewer', '--segment', say(segments.prospect, wide), '--who', 'Brews at night.'];
  const { code, out } = await almanac(['new', 'persona', ...named, '--dry-run', '--root', root]);
  expect([code, out]).toEqual([0, expect.stringContaining('segment: prospect\n')]);
});

describe('every word of what is made beside the pages can be said in a further language', () => {
  test('the page that asks for a passphrase', () => {
    expect(escapedWords(inThree(unlockPage))).toEqual([]);
  });

  test('the forms of the web editor', () => {
    const { playbook } = viewOf(soundClient);
    const form = (language: Language) => JSON.stringify(editorConfig({ ...playbook, language }));
    expect(escapedWords(inThree(form))).toEqual([]);
  });
});
