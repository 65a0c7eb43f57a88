import path from 'node:path';
import { sortDiagnostics } from '../../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import type { SiteFile } from '../../lib/exports/siteFile.ts';
import { say } from '../../lib/language/language.ts';
import type { Playbook } from '../../lib/playbook/playbook.ts';
import { atRevision } from '../atRevision.ts';
import type { Call, Command, ExitCode } from '../command.ts';
import { adminFiles } from '../editor/adminFiles.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openSite } from '../openSite.ts';
import type { OptionRow } from '../options.ts';
import { packageFolder } from '../packageFolder.ts';
import { printFindings } from '../printFindings.ts';
import { progress } from '../progress.ts';
import { publish } from '../publish.ts';
import { refuseForeignFolder } from '../refuseForeignFolder.ts';

const ownOptions = {
  at: {
    type: 'string',
    value: 'REV',
    text: {
      en: 'The site as it stood at this tag, branch or commit, on the day of that commit. Goes to dist-REV unless --out says otherwise.',
      ru: 'Сайт, каким он был на этой метке, ветке или коммите, в день того коммита. Пишется в dist-REV, если нет --out.',
    },
  },
} as const satisfies Record<string, OptionRow>;

export const build = {
  name: 'build',
  summary: { en: 'check everything and write the site', ru: 'проверить всё и записать сайт' },
  description: {
    en: "Checks the client's folder and writes its site. With an error nothing is written and the old site stays as it was.",
    ru: 'Проверяет папку клиента и записывает её сайт. Если есть ошибка, ничего не пишется, прежний сайт остаётся как был.',
  },
  options: ['out', 'link', 'audience', 'headers', 'strict'],
  own: ownOptions,
  example: 'almanac build --root clients/polus --out public --audience client',
  run: async (call) => {
    const { at } = call.values as { at?: string };
    if (at === undefined) return buildSite(call, path.resolve(call.values.out ?? path.join(call.root, 'dist')));
    const out = path.resolve(call.values.out ?? path.join(call.root, `dist-${at.replaceAll(/[^\w.-]+/g, '-')}`));
    return atRevision(at, call, (past) => buildSite(past, out));
  },
} satisfies Command;

async function buildSite(call: Call, out: string): Promise<ExitCode> {
  const text = say(cliMessages, call.language);
  const started = call.io.now();
  await refuseForeignFolder(out, call);
  const shown = progress(call.io);
  shown.say(text.reading);
  const { value, diagnostics } = await openSite(call);
  const broken = value === null || countsOf(diagnostics).errors > 0;
  const admin = broken ? [] : adminOf(value.playbook, call);
  const published = broken
    ? []
    : await publish(
        { ...value, site: { ...value.site, files: [...value.site.files, ...admin] } },
        out,
        call,
        shown.say,
      ).finally(shown.end);
  shown.end();
  const all = sortDiagnostics([...diagnostics, ...published]);
  printFindings(all, call);
  if (broken || countsOf(all).errors > 0) {
    call.io.err(`${text.notBuilt}\n`);
    return 1;
  }
  call.io.out(`${text.written(value.site.pages.length, out, ((call.io.now() - started) / 1000).toFixed(1))}\n`);
  return 0;
}

/** The web editor's files, where the client wants it; what is missing for it is said. */
function adminOf(playbook: Playbook, { io, language }: Call): readonly SiteFile[] {
  const admin = adminFiles(playbook, packageFolder);
  if (admin.kind === 'missing') io.err(`${say(cliMessages, language).editing.noEditor}\n`);
  return admin.kind === 'files' ? admin.files : [];
}
