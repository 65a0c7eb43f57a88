import { nearest } from '../../lib/diagnostics/nearest.ts';
import { explainFigure } from '../../lib/kpi/explainFigure.ts';
import type { Figure } from '../../lib/kpi/figure.ts';
import { say } from '../../lib/language/language.ts';
import type { Playbook } from '../../lib/playbook/playbook.ts';
import { fullCatalog } from '../../lib/rules/ruleCatalog.ts';
import type { Call, Command } from '../command.ts';
import { diagnosticText } from '../diagnosticText.ts';
import { figureText } from '../figureText.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openSite } from '../openSite.ts';
import { printFindings } from '../printFindings.ts';
import { Refusal } from '../refusal.ts';

export const explain = {
  name: 'explain',
  summary: {
    en: 'say what a finding means, or where a number comes from',
    ru: 'объяснить замечание или показать, откуда число',
  },
  description: {
    en: 'For a code of a finding: what it means, why it matters, a wrong and a right example. For a code or an id of a figure: formula, inputs, period, coverage, and the files and rows.',
    ru: 'Для кода замечания: что оно значит, почему это важно, неверный и верный пример. Для кода или имени числа: формула, слагаемые, период, полнота, файлы и строки.',
  },
  positional: {
    name: 'CODE|FIGURE',
    text: {
      en: 'For example links/unknown-reference, F7K2Q9 or reach/instagram/2026-10.',
      ru: 'Например links/unknown-reference, F7K2Q9 или reach/instagram/2026-10.',
    },
  },
  options: ['json'],
  example: 'almanac explain links/unknown-reference',
  run: async (call) => {
    const [wanted] = call.positionals;
    if (wanted === undefined)
      throw new Refusal(say(cliMessages, call.language).argumentMissing('explain', 'CODE|FIGURE'));
    const entry = fullCatalog.get(wanted);
    if (entry !== undefined) {
      call.io.out(diagnosticText(wanted, entry, call));
      return 0;
    }
    return explainNumber(wanted, call);
  },
} satisfies Command;

async function explainNumber(wanted: string, call: Call): Promise<0 | 1> {
  const { value, diagnostics } = await openSite(call);
  if (value === null) {
    printFindings(diagnostics, call);
    return 1;
  }
  const { playbook } = value;
  const figure = figureNamed(wanted, playbook, call);
  const explanation = explainFigure(figure, playbook.kpis.get(figure.kpi), call.language);
  call.io.out(
    call.values.json
      ? `${JSON.stringify({ version: 1, figure: explanation }, null, 2)}\n`
      : figureText(explanation, playbook, call.language),
  );
  return 0;
}

function figureNamed(wanted: string, playbook: Playbook, { language }: Call): Figure {
  const all = playbook.figures.all();
  const code = wanted.replace(/^.*#/, '').toUpperCase();
  const figure = all.find((one) => one.id === wanted || one.code === code);
  if (figure !== undefined) return figure;
  const near = nearest(wanted, [...fullCatalog.keys(), ...all.flatMap((one) => [one.code, one.id])]);
  throw new Refusal(say(cliMessages, language).nothingCalled(wanted, near));
}
