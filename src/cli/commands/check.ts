import { type Diagnostic, sortDiagnostics } from '../../lib/diagnostics/diagnostic.ts';
import { nearest } from '../../lib/diagnostics/nearest.ts';
import { countText } from '../../lib/diagnostics/reporters/countText.ts';
import { githubReport } from '../../lib/diagnostics/reporters/github.ts';
import { countsOf, jsonReport } from '../../lib/diagnostics/reporters/json.ts';
import { markdownReport } from '../../lib/diagnostics/reporters/markdown.ts';
import { sarifReport } from '../../lib/diagnostics/reporters/sarif.ts';
import { say } from '../../lib/language/language.ts';
import { checkAudience } from '../../lib/playbook/secrets/checkAudience.ts';
import { newFindings } from '../../lib/rules/newFindings.ts';
import { selectFindings, selections } from '../../lib/rules/selectFindings.ts';
import { settleLater } from '../../lib/rules/settle.ts';
import { type Memory, noMemory } from '../../lib/source/memory.ts';
import type { Call, Command } from '../command.ts';
import { findingsAt } from '../findingsAt.ts';
import { fixFindings } from '../fixFindings.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openWithTexts } from '../openWithTexts.ts';
import { prettyFindings } from '../printFindings.ts';
import { Refusal } from '../refusal.ts';
import { repositoryFacts } from '../repositoryFacts.ts';
import { type Checked, watchFindings } from '../watchFindings.ts';

export const check = {
  name: 'check',
  summary: { en: 'say everything that is wrong, and build nothing', ru: 'назвать всё, что не так, ничего не собирая' },
  description: {
    en: "Reads the client's content and data, holds the plan against the strategy, and prints every finding with file, line, column and what to do. Exit code 0: no errors; 1: errors; 2: could not run.",
    ru: 'Читает тексты и данные клиента, сверяет план со стратегией и печатает каждое замечание: файл, строку, столбец и что делать. Код выхода 0 — ошибок нет, 1 — ошибки есть, 2 — не удалось запустить.',
  },
  options: ['format', 'json', 'only', 'rule', 'since', 'fix', 'watch', 'strict'],
  example: 'almanac check --since main --format markdown > findings.md',
  run: async (call) => {
    const wanted = wantedOf(call);
    const before = call.values.since === undefined ? null : findingsAt(call.values.since, call);
    const choose = (found: readonly Diagnostic[]) => {
      const selected = wanted.length === 0 ? found : selectFindings(found, wanted);
      return before === null ? selected : newFindings(selected, before);
    };
    return call.values.watch
      ? watchFindings(call, (present, memory) => checkOnce(present, choose, memory))
      : checkOnce(call, choose, noMemory).code;
  },
} satisfies Command;

const mostRounds = 4;

function checkOnce(call: Call, choose: Checked['choose'], memory: Memory): Checked {
  const { root, asOf, language, values, io } = call;
  const options = { root, asOf, language, strict: values.strict, isCheck: true as const, memory, kept: io.kept };
  const open = () => {
    const { value, diagnostics } = openWithTexts(options);
    // Who watches waits for the answer; what the client would read is asked in a whole check.
    if (value === null || values.watch) return diagnostics;
    const late = checkAudience(value, repositoryFacts(io.env));
    return sortDiagnostics([...diagnostics, ...settleLater(late, value.folder, asOf)]);
  };
  let all = open();
  let fixed = 0;
  // What could not be read hides what it holds: mended, it may have more to mend.
  for (let round = 0; values.fix && round < mostRounds; round += 1) {
    const mended = fixFindings(choose(all), root);
    if (mended === 0) break;
    fixed += mended;
    all = open();
  }
  if (fixed > 0) call.io.err(`${say(cliMessages, language).fixed(fixed)}\n`);
  const left = choose(all);
  call.io.out(report(left, call));
  return { code: countsOf(left).errors > 0 ? 1 : 0, all, choose };
}

/** Codes and groups that were asked for; a name that is none of them is refused, so that a typing error does not look like a clean plan. */
function wantedOf({ values, language }: Call): string[] {
  const wanted = [values.only, values.rule].flatMap((list) => list?.split(',').map((name) => name.trim()) ?? []);
  for (const name of wanted) {
    if (!selections.includes(name) && !selections.includes(`rules/${name}`))
      throw new Refusal(say(cliMessages, language).noSuchRule(name, nearest(name, selections)));
  }
  return wanted;
}

function report(found: readonly Diagnostic[], call: Call): string {
  const format = call.values.json ? 'json' : (call.values.format ?? 'pretty');
  if (format === 'json') return jsonReport(found, call.language);
  if (format === 'github') return githubReport(found, call.language);
  if (format === 'markdown') return markdownReport(found, call.language);
  if (format === 'sarif') return sarifReport(found, call.language);
  return found.length === 0
    ? `${say(cliMessages, call.language).clean}\n${countText(countsOf(found), call.language)}\n`
    : prettyFindings(found, call);
}
