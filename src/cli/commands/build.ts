import path from 'node:path';
import { sortDiagnostics } from '../../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import type { SiteFile } from '../../lib/exports/siteFile.ts';
import type { Playbook } from '../../lib/playbook/playbook.ts';
import { LockedError } from '../../lib/publish/lock.ts';
import { PublishError } from '../../lib/publish/publishStep.ts';
import { objectionTo } from '../../lib/publish/siteFolder.ts';
import { waive } from '../../lib/rules/waivers.ts';
import { atRevision } from '../atRevision.ts';
import type { Call, Command, ExitCode } from '../command.ts';
import { adminFiles } from '../editor/adminFiles.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { type OpenedSite, openSite } from '../openSite.ts';
import type { OptionRow } from '../options.ts';
import { otherClients } from '../otherClients.ts';
import { packageFolder } from '../packageFolder.ts';
import { printFindings } from '../printFindings.ts';
import { progress } from '../progress.ts';
import { Refusal } from '../refusal.ts';

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

export const build: Command = {
  name: 'build',
  summary: { en: 'check everything and write the site', ru: 'проверить всё и записать сайт' },
  description: {
    en: "Checks the client's folder and writes its site. With an error nothing is written and the old site stays as it was.",
    ru: 'Проверяет папку клиента и записывает её сайт. Если есть ошибка, ничего не пишется, прежний сайт остаётся как был.',
  },
  options: ['out', 'link', 'audience', 'strict'],
  own: ownOptions,
  example: 'almanac build --root clients/polus --out public --audience client',
  run: async (call) => {
    const { at } = call.values as { at?: string };
    if (at === undefined) return buildSite(call, path.resolve(call.values.out ?? path.join(call.root, 'dist')));
    const out = path.resolve(call.values.out ?? path.join(call.root, `dist-${at.replaceAll(/[^\w.-]+/g, '-')}`));
    return atRevision(at, call, (past) => buildSite(past, out));
  },
};

async function buildSite(call: Call, out: string): Promise<ExitCode> {
  const text = cliMessages[call.language];
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
  if (admin.kind === 'missing') io.err(`${cliMessages[language].editing.noEditor}\n`);
  return admin.kind === 'files' ? admin.files : [];
}

async function refuseForeignFolder(out: string, { root, language }: Call): Promise<void> {
  const objection = await objectionTo(out, root, packageFolder);
  const text = cliMessages[language];
  if (objection === 'sources') throw new Refusal(text.outHoldsSources(out));
  if (objection === 'foreign') throw new Refusal(text.outsideOwn(out));
}

async function publish(
  { opened, playbook, site }: OpenedSite,
  out: string,
  { root, asOf, language, values, io }: Call,
  say: (step: string) => void,
) {
  // Astro takes longer to load than most commands take to run.
  const { publishSite } = await import('../../lib/publish/publishSite.ts');
  const { soughtValues } = await import('../../lib/publish/gates/soughtValues.ts');
  try {
    return await publishSite({
      site,
      root,
      engine: packageFolder,
      out,
      link: values.link === true,
      sought: playbook.audience === 'client' ? soughtValues(opened, playbook, otherClients(root)) : [],
      judge: (found) => waive(found, opened.folder, asOf),
      verbose: Boolean(io.env.ALMANAC_DEBUG),
      onStep: (step) => say(cliMessages[language].steps[step]),
    });
  } catch (error) {
    if (error instanceof PublishError && error.cause instanceof LockedError)
      throw new Refusal(cliMessages[language].busy(out, error.cause.pid));
    throw error;
  }
}
