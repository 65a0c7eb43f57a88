import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sortDiagnostics } from '../../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import { say } from '../../lib/language/language.ts';
import type { Artefact } from '../../lib/publish/gates/gate.ts';
import { weaknessOf } from '../../lib/publish/share/passphrase.ts';
import type { Call, Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openSite } from '../openSite.ts';
import { printFindings } from '../printFindings.ts';
import { progress } from '../progress.ts';
import { headersFor, publish } from '../publish.ts';
import { Refusal } from '../refusal.ts';
import { refuseForeignFolder } from '../refuseForeignFolder.ts';
import { checkedDay } from '../settings.ts';

export const share = {
  name: 'share',
  summary: {
    en: "encrypt the client's site for a host without a lock",
    ru: 'зашифровать сайт клиента для хостинга без замка',
  },
  description: {
    en: 'Builds the site for the client and encrypts every file of it, names too, with a new random key that the passphrase of the file opens. The folder can lie on any host; a browser decrypts it there. Each call makes a new key: the old passphrase and link stop working once the folder is replaced.',
    ru: 'Собирает сайт для клиента и шифрует каждый файл вместе с именем новым случайным ключом, который открывает пароль из файла. Папку можно положить на любой хостинг: расшифровывает браузер. Каждый вызов создаёт новый ключ: когда папка заменена, прежние пароль и ссылка не действуют.',
  },
  options: ['password-file', 'expires', 'link-file', 'site', 'out', 'headers', 'strict'],
  example: 'almanac share --password-file ~/northbound.txt --expires 2026-12-31 --out public',
  run: async (call) => {
    const text = say(cliMessages, call.language);
    const expires =
      call.values.expires === undefined ? null : checkedDay('--expires', call.values.expires, call.language);
    if (expires !== null && expires < call.asOf) throw new Refusal(text.sharing.expiresPast(expires));
    const secret = readPassphrase(call);
    const out = path.resolve(call.values.out ?? path.join(call.root, 'shared'));
    await refuseForeignFolder(out, call);
    const shown = progress(call.io);
    shown.say(text.reading);
    const { value, diagnostics } = await openSite({ ...call, values: { ...call.values, audience: 'client' } });
    if (value === null) {
      shown.end();
      printFindings(diagnostics, call);
      call.io.err(`${text.notBuilt}\n`);
      return 1;
    }
    refuseWeak(secret, value.playbook.client.name, call);
    const { shareBundle } = await import('../../lib/publish/share/shareBundle.ts');
    let made: Awaited<ReturnType<typeof shareBundle>> | undefined;
    const { headers } = call.values;
    const plain = { ...call, values: { ...call.values, headers: undefined } };
    const published = await publish(value, out, plain, shown.say, async (files) => {
      made = await shareBundle(files, { passphrase: secret, expires, language: call.language });
      return headers === undefined ? made.files : [...made.files, openFile(headers)];
    }).finally(shown.end);
    const all = sortDiagnostics([...diagnostics, ...published]);
    printFindings(all, call);
    if (made === undefined || countsOf(all).errors > 0) {
      call.io.err(`${text.notBuilt}\n`);
      return 1;
    }
    const linkFile = call.values['link-file'];
    if (linkFile !== undefined) writeFileSync(linkFile, `${linkOf(call, made.fragment)}\n`, { mode: 0o600 });
    call.io.out(`${text.sharing.done(value.site.pages.length, out, linkFile ?? null)}\n`);
    return 0;
  },
} satisfies Command;

/** What the host itself has to read can't be encrypted. */
function openFile(host: string): Artefact {
  const { path: name, text } = headersFor(host);
  return { path: name, bytes: Buffer.from(text) };
}

/** The whole address where the site is known, else what has to be put behind it. */
function linkOf({ values: { site } }: Call, fragment: string): string {
  return site === undefined ? fragment : `${site.replace(/\/+$/, '')}/${fragment}`;
}

function readPassphrase({ values, root, language }: Call): string {
  const text = say(cliMessages, language).sharing;
  const name = values['password-file'];
  if (name === undefined) throw new Refusal(text.noPasswordFile);
  const file = path.resolve(name);
  if (!path.relative(root, file).startsWith('..')) throw new Refusal(text.passwordInFolder(name));
  const passphrase = readText(file)?.trim().normalize('NFKC');
  if (passphrase === undefined) throw new Refusal(say(cliMessages, language).noFile(name));
  if (/[\n\r\0\uFFFD]/.test(passphrase)) throw new Refusal(text.notOneLine(name));
  return passphrase;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function refuseWeak(secret: string, client: string, { language }: Call): void {
  const weakness = weaknessOf(secret, client.split(/\s+/));
  const text = say(cliMessages, language).sharing;
  if (weakness !== null) throw new Refusal(text.weak[weakness]);
}
