import type { FileVersion } from '../history/fileVersions.ts';
import type { IsoDay } from '../language/isoDay.ts';
import type { PlaybookRecord } from '../playbook/playbook.ts';
import { splitFrontMatter } from '../source/frontMatter.ts';
import { readYaml } from '../source/yamlText.ts';

type Experiment = Pick<PlaybookRecord<'experiments'>, 'kpi' | 'end' | 'sample' | 'start'>;

/** What decides an experiment: none of it may move once the first numbers are in. */
const decidingFields = ['kpi', 'end', 'sample'] as const;

type Deciding = Readonly<Record<(typeof decidingFields)[number], string>>;

/** One committed version of an experiment's file. */
export interface PastExperiment extends Deciding {
  readonly day: IsoDay;
}

export interface MovedField {
  readonly field: keyof Deciding;
  readonly from: string;
  readonly to: string;
  /** The day on which it stood there first; null: it is not committed yet. */
  readonly day: IsoDay | null;
}

/** Fields that differ from what stood in the file when the experiment began, or when it was first written down. Versions: the oldest first. */
export function movedFields(experiment: Experiment, past: readonly PastExperiment[]): MovedField[] {
  const atStart = past.findLast(({ day }) => day <= experiment.start) ?? past[0];
  if (atStart === undefined) return [];
  const now = decidingOf(experiment);
  return decidingFields
    .filter((field) => now[field] !== atStart[field])
    .map((field) => {
      const later = past.slice(past.indexOf(atStart) + 1);
      const moved = later.find((version) => version[field] !== atStart[field]);
      return { field, from: atStart[field], to: now[field], day: moved?.day ?? null };
    });
}

/** The versions of a file that could be read, the oldest first. */
export function pastExperiments(
  versions: readonly FileVersion[],
  bytesOf: ReadonlyMap<string, Uint8Array>,
): PastExperiment[] {
  return versions.toReversed().flatMap(({ at, blob }) => {
    const bytes = bytesOf.get(blob ?? '');
    const front = splitFrontMatter(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'), '').value;
    const fields = front === null ? undefined : readYaml(front.yaml, '').data;
    return isFields(fields) ? [{ ...decidingOf(fields), day: at.slice(0, 10) }] : [];
  });
}

function isFields(data: unknown): data is Partial<Experiment> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function decidingOf({ kpi, end, sample }: Partial<Experiment>): Deciding {
  return { kpi: kpi ?? '—', end: end ?? '—', sample: String(sample?.needed ?? '—') };
}
