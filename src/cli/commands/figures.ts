import { figuresJson } from '../../lib/kpi/figuresJson.ts';
import { toFigureView } from '../../lib/view/numbers/figureView.ts';
import { routes } from '../../lib/view/routes.ts';
import { viewContext } from '../../lib/view/viewContext.ts';
import { columns } from '../columns.ts';
import type { Command } from '../command.ts';
import { openSite } from '../openSite.ts';
import { printFindings } from '../printFindings.ts';

export const figures = {
  name: 'figures',
  summary: { en: 'list every figure of the site', ru: 'перечислить все числа сайта' },
  description: {
    en: 'Computes every figure that the pages show and lists it. With --json: formula, inputs, period, coverage, and the file, sha256, column and rows that it came from.',
    ru: 'Считает все числа, которые есть на страницах, и перечисляет их. С --json: формула, слагаемые, период, полнота, а также файл, sha256, столбец и строки, откуда взято число.',
  },
  options: ['json', 'audience'],
  example: 'almanac figures --json > figures.json',
  run: async (call) => {
    const { value, diagnostics } = await openSite(call);
    if (value === null) {
      printFindings(diagnostics, call);
      return 1;
    }
    const { playbook } = value;
    const all = playbook.figures.all();
    if (call.values.json) {
      call.io.out(`${JSON.stringify(figuresJson(all, playbook.asOf), null, 2)}\n`);
      return 0;
    }
    const context = viewContext(playbook, diagnostics);
    const views = all.map((figure) => toFigureView(figure, routes.overview, context));
    const rows = views.map(({ code, text, kpi, scope, period, coverage, reason }) => [
      code,
      text,
      kpi,
      scope,
      period,
      reason ?? coverage ?? '',
    ]);
    call.io.out(rows.length === 0 ? '' : `${columns(rows, '')}\n`);
    return 0;
  },
} satisfies Command;
