import type { Figure } from '../../../kpi/figure.ts';
import type { Playbook } from '../../../playbook/playbook.ts';
import { viewContext } from '../../viewContext.ts';
import { recordingContext } from './recordingContext.ts';
import { toReportPage } from './reportPage.ts';

/** The figures that each report shows, by its id. */
export function reportFigures(playbook: Playbook): ReadonlyMap<string, readonly Figure[]> {
  const context = viewContext(playbook);
  return new Map(
    [...playbook.records.reports.values()].map((report) => {
      const recording = recordingContext(context);
      toReportPage(report, recording.context);
      return [report.id, recording.asked()];
    }),
  );
}
