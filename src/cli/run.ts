import { nearest } from '../lib/diagnostics/nearest.ts';
import { type Language, say } from '../lib/language/language.ts';
import { clientDefaults } from './clientDefaults.ts';
import type { Command, ExitCode } from './command.ts';
import { allCommands, commandNames, loadCommand } from './commands.ts';
import { failureText } from './failureText.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Io } from './io.ts';
import { speak } from './languages/speak.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { parseCall } from './parseCall.ts';
import { Refusal } from './refusal.ts';
import { readAsOf, readRoot } from './settings.ts';

/** One call of `almanac`: arguments in, exit code out. Nothing is thrown, and no stack trace is printed. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let language: Language = 'en';
  try {
    language = await speak(localeAsked(args, io));
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      io.out(programHelp(await allCommands(), language));
      return name === undefined ? 2 : 0;
    }
    const command = await commandNamed(name, language);
    const { values, positionals } = parseCall(command, rest, language);
    if (values.help) {
      io.out(commandHelp(command, language));
      return 0;
    }
    const root = readRoot(values.root, io.env, language);
    const client = clientDefaults(root);
    const own = client.locale === null ? language : await speak(client.locale, language);
    if (values.lang === undefined) language = own;
    const asOf = readAsOf(values['as-of'], client, io, language);
    return await command.run({ values, positionals, root, asOf, language, io });
  } catch (error) {
    io.err(failureText(error, language, io.env));
    return 2;
  }
}

async function commandNamed(name: string, language: Language): Promise<Command> {
  const found = await loadCommand(name);
  if (found !== null) return found;
  throw new Refusal(say(cliMessages, language).unknownCommand(name, nearest(name, commandNames)));
}

/** What help and complaints about the arguments themselves are written for: `--lang`, then the terminal's locale, then English. */
function localeAsked(args: readonly string[], { env }: Io): string {
  const at = args.indexOf('--lang');
  const asked = at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  const locale = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return locale.replace(/[.@].*$/, '').replaceAll('_', '-');
}
