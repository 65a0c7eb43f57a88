import { posix } from 'node:path';
import type { SiteFile } from '../../../exports/siteFile.ts';
import { spreadsheetCsv } from '../../../exports/tables/spreadsheetCsv.ts';
import type { Language } from '../../../language/language.ts';
import type { BodyBlock } from '../../markdown/body.ts';
import type { Page } from '../../page.ts';
import type { SectionView } from '../../strategy/sheet.ts';
import type { ChartView } from './chartView.ts';

/** The file that holds the numbers of a chart stands beside its page: `kpis/churn-chart.csv`. */
export function chartFile(page: string, id: string): string {
  return `${posix.basename(page, '.html')}-${id}.csv`;
}

/** The numbers of every chart as files for a spreadsheet. */
export function chartFiles(pages: readonly Page[], language: Language): SiteFile[] {
  return pages.flatMap((page) =>
    chartsOn(page).map(({ csv, table }) => ({
      path: posix.join(posix.dirname(page.path), csv.file),
      text: spreadsheetCsv([table.columns, ...table.rows.map(({ head, values }) => [head, ...values])], language),
    })),
  );
}

/** The charts of a page, in their order. */
export function chartsOn({ kind, body }: Page): readonly ChartView[] {
  if (kind === 'kpi' && 'chart' in body) return body.chart === null ? [] : [body.chart];
  if ('sections' in body) return body.sections.flatMap(inSection);
  return kind === 'report' && 'body' in body ? inText(body.body) : [];
}

function inSection({ blocks }: SectionView): ChartView[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'chart') return [block.chart];
    if (block.kind === 'funnel') return [block.funnel.chart];
    return block.kind === 'body' ? inText(block.blocks) : [];
  });
}

function inText(blocks: readonly BodyBlock[]): ChartView[] {
  return blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
}
