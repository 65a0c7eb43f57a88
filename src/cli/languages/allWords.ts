import { catalog } from '../../lib/diagnostics/catalog.ts';
import { expectations } from '../../lib/diagnostics/expectations.ts';
import { moreTexts } from '../../lib/diagnostics/reporters/capped.ts';
import { countTexts } from '../../lib/diagnostics/reporters/countText.ts';
import { markdownTexts } from '../../lib/diagnostics/reporters/markdown.ts';
import { prettyWords } from '../../lib/diagnostics/reporters/pretty.ts';
import { schedulers } from '../../lib/exports/schedulers/schedulers.ts';
import { heads, leftOutTexts, lossTexts } from '../../lib/exports/words.ts';
import { planCounts } from '../../lib/kpi/planFacts.ts';
import { audienceRows } from '../../lib/kpi/rows/audienceRows.ts';
import { communityRows } from '../../lib/kpi/rows/communityRows.ts';
import { conversionRows } from '../../lib/kpi/rows/conversionRows.ts';
import { engagementRows } from '../../lib/kpi/rows/engagementRows.ts';
import { rowsOfKinds, saysOfPosts, summedOverPosts } from '../../lib/kpi/rows/metricRows.ts';
import { moneyRows } from '../../lib/kpi/rows/moneyRows.ts';
import { countOfPlan, particulars, planFormulas } from '../../lib/kpi/rows/planRows.ts';
import { durationUnits } from '../../lib/language/format.ts';
import { metrics } from '../../lib/metrics/metrics.ts';
import { sourceNotes } from '../../lib/platforms/sourceText.ts';
import { approvalParts } from '../../lib/playbook/approvals/approvalPartTexts.ts';
import { postStatuses } from '../../lib/playbook/postStatus.ts';
import { holidayNames } from '../../lib/playbook/publicHolidays.ts';
import { unlockTexts } from '../../lib/publish/share/unlockPage.ts';
import { unitWords } from '../../lib/rules/limitWords.ts';
import { ruleTable } from '../../lib/rules/rules.ts';
import { settingTable } from '../../lib/rules/settings/settingRules.ts';
import { fieldTitles, keyLabels } from '../../lib/schema/fieldLabels.ts';
import { platforms } from '../../lib/schema/platforms.ts';
import { wordTables } from '../../lib/schema/wordTables.ts';
import { catalogs } from '../../lib/view/messages/messages.ts';
import { glossaryTerms } from '../../lib/view/numbers/glossaryTerms.ts';
import { approve } from '../commands/approve.ts';
import { build } from '../commands/build.ts';
import { check } from '../commands/check.ts';
import { codeowners } from '../commands/codeowners.ts';
import { dev } from '../commands/dev.ts';
import { diff } from '../commands/diff.ts';
import { doctor } from '../commands/doctor.ts';
import { edit } from '../commands/edit.ts';
import { explain } from '../commands/explain.ts';
import { exportCommand } from '../commands/export.ts';
import { figures } from '../commands/figures.ts';
import { headers } from '../commands/headers.ts';
import { importCommand } from '../commands/import.ts';
import { init } from '../commands/init.ts';
import { inspect } from '../commands/inspect.ts';
import { newCommand } from '../commands/new.ts';
import { pack } from '../commands/pack.ts';
import { pdf } from '../commands/pdf.ts';
import { preview } from '../commands/preview.ts';
import { seal } from '../commands/seal.ts';
import { share } from '../commands/share.ts';
import { verify } from '../commands/verify.ts';
import type { CommandName } from '../commands.ts';
import { firstTexts } from '../init/clientFiles.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { reportParts } from '../new/reportBody.ts';
import { options } from '../options.ts';
import type { Translation } from './translation.ts';

const { en: inEnglish, ru: inRussian, ...keys } = keyLabels;
const { approved, published, measured, missed } = postStatuses;

/** Everything that Almanac says in the source languages, by area: what a further language has to say too. */
export const allWords = {
  pages: catalogs,
  units: durationUnits,
  terminal: cliMessages,
  commands: {
    approve,
    build,
    check,
    codeowners,
    dev,
    diff,
    doctor,
    edit,
    explain,
    export: exportCommand,
    figures,
    headers,
    import: importCommand,
    init,
    inspect,
    new: newCommand,
    pack,
    pdf,
    preview,
    seal,
    share,
    verify,
  } satisfies Record<CommandName, unknown>,
  options,
  newClient: firstTexts,
  newReport: reportParts,
  findings: catalog,
  rules: ruleTable,
  settings: settingTable,
  reports: { pretty: prettyWords, markdown: markdownTexts, counts: countTexts, more: moreTexts },
  expectations,
  metrics,
  kpis: {
    ...engagementRows,
    ...audienceRows,
    ...communityRows,
    ...conversionRows,
    ...moneyRows,
    ...planFormulas,
  },
  metricsOfPeriods: rowsOfKinds,
  sumsOverPosts: { label: summedOverPosts, says: saysOfPosts },
  plan: { counts: planCounts, says: countOfPlan, particulars },
  glossary: glossaryTerms,
  choices: wordTables,
  statuses: { approved, published, measured, missed },
  approvalParts,
  platforms,
  limits: { notes: sourceNotes, units: unitWords },
  fields: { titles: fieldTitles, keys: { ...keys, inEnglish, inRussian } },
  schedulers,
  exports: { heads, losses: lossTexts, leftOut: leftOutTexts },
  holidays: holidayNames,
  unlockPage: unlockTexts,
};

/** The words of one further language: the default export of `src/languages/<tag>.ts`. What is missing does not compile. */
export type FurtherWords = Translation<typeof allWords>;
