import type { OpenedPlaybook } from '../lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../lib/playbook/projectPlaybook.ts';
import { reportGaps } from '../lib/playbook/reportGaps.ts';
import { formulaVersion, type SealContent, sealVersion } from '../lib/playbook/seals/seal.ts';
import { sha256Of } from '../lib/source/sha256.ts';
import { factsOfReport } from '../lib/view/numbers/report/sealReport.ts';
import { ownVersion } from './ownVersion.ts';

/** What only the person who seals can say. */
export type SealOccasion = Pick<SealContent, 'reason' | 'earlier'>;

/** The seal of a report as the folder says it now; null where there is no such report. */
export function makeSeal(opened: OpenedPlaybook, id: string, occasion: SealOccasion): SealContent | null {
  const { playbook: team } = opened;
  const report = team.records.reports.get(id);
  if (report === undefined) return null;
  const client = projectPlaybook(team);
  const shown = client.records.reports.get(id);
  const { facts, assets } = factsOfReport(report, team);
  return {
    version: sealVersion,
    report: id,
    asOf: team.asOf,
    almanac: ownVersion(),
    ...occasion,
    incomplete: [...reportGaps(report, team)],
    inputs: inputsOf(
      [report, ...facts.goals, ...facts.channels, ...facts.posts].map(({ file }) => file),
      assets.map(({ from }) => from),
      opened,
    ),
    formulas: facts.kpis.map((kpi) => ({ kpi: kpi.id, version: formulaVersion(kpi) })),
    team: facts,
    client: shown === undefined ? null : factsOfReport(shown, client).facts,
  };
}

/** Records, pictures and exports; the whole of `data/`, since what is not there is a part of every answer too. */
function inputsOf(
  records: readonly string[],
  pictures: readonly string[],
  { folder, playbook }: OpenedPlaybook,
): SealContent['inputs'] {
  const wanted = new Set(records);
  const files = new Map<string, string>([
    ...[folder.client, ...(folder.sources === null ? [] : [folder.sources])].map(
      (one) => [one.file, one.sha256] as const,
    ),
    ...folder.records.filter(({ file }) => wanted.has(file)).map((one) => [one.file, one.sha256] as const),
    ...pictures.flatMap((file) => {
      const picture = folder.pictures.get(file);
      return picture === undefined ? [] : [[file, sha256Of(picture)] as const];
    }),
    ...playbook.metrics.files.map((one) => [one.path, one.sha256] as const),
  ]);
  return [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, sha256]) => ({ file, sha256 }));
}
