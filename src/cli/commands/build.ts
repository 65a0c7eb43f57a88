import path from 'node:path';
import { sortDiagnostics } from '../../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import type { Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openSite } from '../openSite.ts';
import { printFindings } from '../printFindings.ts';
import { progress } from '../progress.ts';
import { publish } from '../publish.ts';
import { refuseForeignFolder } from '../refuseForeignFolder.ts';

export const build: Command = {
  name: 'build',
  summary: { en: 'check everything and write the site', ru: 'проверить всё и записать сайт' },
  description: {
    en: "Checks the client's folder and writes its site. With an error nothing is written and the old site stays as it was.",
    ru: 'Проверяет папку клиента и записывает её сайт. Если есть ошибка, ничего не пишется, прежний сайт остаётся как был.',
  },
  options: ['out', 'link', 'audience', 'strict'],
  example: 'almanac build --root clients/polus --out public --audience client',
  run: async (call) => {
    const text = cliMessages[call.language];
    const started = call.io.now();
    const out = path.resolve(call.values.out ?? path.join(call.root, 'dist'));
    await refuseForeignFolder(out, call);
    const shown = progress(call.io);
    shown.say(text.reading);
    const { value, diagnostics } = await openSite(call);
    const broken = value === null || countsOf(diagnostics).errors > 0;
    const published = broken ? [] : await publish(value, out, call, shown.say).finally(shown.end);
    shown.end();
    const all = sortDiagnostics([...diagnostics, ...published]);
    printFindings(all, call);
    if (broken || countsOf(all).errors > 0) {
      call.io.err(`${text.notBuilt}\n`);
      return 1;
    }
    call.io.out(`${text.written(value.site.pages.length, out, ((call.io.now() - started) / 1000).toFixed(1))}\n`);
    return 0;
  },
};
