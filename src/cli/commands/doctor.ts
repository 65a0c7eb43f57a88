import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import { openHistory } from '../../lib/history/history.ts';
import { say } from '../../lib/language/language.ts';
import { chromiumPath } from '../../lib/paper/chromiumPath.ts';
import type { Call, Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openWithTexts } from '../openWithTexts.ts';

/** One thing that Almanac needs: how it is, and what to do where it is not well. */
interface Finding {
  readonly state: 'ok' | 'warning' | 'error';
  readonly text: string;
  readonly help: string | null;
}

const ok = (text: string): Finding => ({ state: 'ok', text, help: null });
const warning = (text: string, help: string): Finding => ({ state: 'warning', text, help });
const error = (text: string, help: string): Finding => ({ state: 'error', text, help });

export const doctor = {
  name: 'doctor',
  summary: {
    en: 'say whether this machine and folder have what Almanac needs',
    ru: 'проверить машину и папку клиента',
  },
  description: {
    en: 'Looks at Node, git and its history, the client’s folder, the output folder and the browser for PDFs, and says for each what to do where it is not well. Changes nothing in the folder, asks nobody on the network. Exit code 0: everything needed is there; 1: something is not; 2: could not run.',
    ru: 'Проверяет Node, git и историю, папку клиента, папку сайта и браузер для PDF и говорит, что делать, если что-то не так. В папке ничего не меняет, в сеть не обращается. Код выхода 0 — всё нужное есть, 1 — чего-то нет, 2 — не удалось запустить.',
  },
  options: ['json'],
  example: 'almanac doctor --root clients/polus',
  run: async (call) => {
    const found = [node(call), history(call), client(call), output(call), await browser(call)];
    const { marks } = say(cliMessages, call.language).doctor;
    const lines = found.map(
      ({ state, text, help }) => `${marks[state]} ${text}${help === null ? '' : `\n    ${help}`}\n`,
    );
    call.io.out(call.values.json ? `${JSON.stringify({ version: 1, findings: found }, null, 2)}\n` : lines.join(''));
    return found.some(({ state }) => state === 'error') ? 1 : 0;
  },
} satisfies Command;

function node({ language }: Call): Finding {
  const text = say(cliMessages, language).doctor;
  const [major] = process.versions.node.split('.');
  // bin/almanac.js brings its own Node; who starts the program otherwise needs one that runs TypeScript.
  return Number(major) >= 24 ? ok(text.node(process.version)) : error(text.node(process.version), text.nodeHelp);
}

function history({ root, language }: Call): Finding {
  const text = say(cliMessages, language).doctor;
  const { reach } = openHistory(root);
  if (reach === 'whole') return ok(text.git.whole);
  return warning(text.git[reach], text.gitHelp[reach]);
}

function client(call: Call): Finding {
  const text = say(cliMessages, call.language).doctor;
  if (!existsSync(path.join(call.root, 'src/content/client.yaml')))
    return error(text.noClient(call.root), text.noClientHelp);
  const { value, diagnostics } = openWithTexts(call);
  const { errors, warnings } = countsOf(diagnostics);
  const name = value?.folder.client.fields.name ?? call.root;
  const told = text.client(name, errors, warnings);
  return errors > 0 ? error(told, text.clientHelp) : ok(told);
}

function output({ root, language }: Call): Finding {
  const text = say(cliMessages, language).doctor;
  try {
    accessSync(root, constants.W_OK);
    return ok(text.writable(root));
  } catch {
    return error(text.notWritable(root), text.notWritableHelp);
  }
}

async function browser({ language }: Call): Promise<Finding> {
  const text = say(cliMessages, language).doctor;
  try {
    return ok(text.browser((await chromiumPath()).executablePath));
  } catch {
    return warning(text.noBrowser, text.noBrowserHelp);
  }
}
