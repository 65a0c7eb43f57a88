import type { Io } from '../../src/cli/io.ts';
import { openSide } from '../../src/cli/openSide.ts';
import type { DiffSide } from '../../src/lib/diff/diffSide.ts';
import type { ChangedFinding, FieldChange, PlanDiff, RecordRef } from '../../src/lib/diff/planDiff.ts';
import { noMemory } from '../../src/lib/source/memory.ts';
import { noon } from '../cli/fakeIo.ts';
import { clientFolder } from '../support/clientFolder.ts';

export type Files = Readonly<Record<string, string>>;

const io: Io = {
  out() {},
  err() {},
  terminal: false,
  ask: null,
  env: {},
  now: () => noon,
  stopped: () => Promise.resolve(),
};

/** A client with these files, judged on 12 November 2026. */
export function sideOf(files: Files, audience: 'team' | 'client' = 'team'): DiffSide {
  const root = clientFolder(files);
  const call = { root, values: { audience }, positionals: [], asOf: '2026-11-12', language: 'en' as const, io };
  return openSide({ kind: 'folder', name: 'side', root }, call, noMemory);
}

/** A diff in short lines: everything that it says but titles, places and the words of findings. */
export function told(diff: PlanDiff): string[] {
  const { effects, findings } = diff;
  return [
    ...diff.posts.flatMap((post) => [
      `post ${nameOf(post)} ${post.kinds.join(' ')}`,
      ...post.moves.map(({ channel, before, after }) => `  ${channel.id} ${when(before)} → ${when(after)}`),
      ...(post.before && post.after && post.status.before !== post.status.after
        ? [`  ${post.status.before} → ${post.status.after}`]
        : []),
      ...post.fields.map(fieldText),
    ]),
    ...diff.records.flatMap((record) => [
      `${(record.after ?? record.before)?.collection} ${nameOf(record)} ${record.kinds.join(' ')}`,
      ...record.fields.map(fieldText),
    ]),
    ...diff.files.map(
      ({ path, was, change, rows }) => `file ${path} ${change} ${was ?? `${rows.before} → ${rows.after}`}`,
    ),
    ...effects.pillars.map(({ pillar, ...row }) => `pillar ${pillar.id} ${shareText(row)}`),
    ...effects.stages.map(({ stage, ...row }) => `stage ${stage} ${shareText(row)}`),
    ...effects.cadence.map(({ channel, from, before, after }) => `cadence ${channel.id} ${from} ${before} → ${after}`),
    ...effects.coverage.map(
      ({ record, before, after }) => `${record.collection}/${record.id} has ${before} → ${after}`,
    ),
    ...effects.hours.map(
      ({ from, before, after, capacity }) => `hours ${from} ${before} → ${after} of ${capacity.after}`,
    ),
    ...effects.budget.map(
      ({ campaign, before, after, limit }) =>
        `budget ${campaign?.id ?? 'all'} ${before} → ${after}${limit === null ? '' : ` of ${limit.after}`}`,
    ),
    ...findings.appeared.map((found) => `+ ${findingText(found)}`),
    ...findings.disappeared.map((found) => `- ${findingText(found)}`),
    ...findings.changed.map(({ after }) => `~ ${findingText(after)}`),
    ...diff.figures.map(
      ({ id, before, after, formula, reports }) =>
        `figure ${id} ${number(before)} → ${number(after)}${formula === null ? '' : ' formula'}${reports.map((one) => ` in ${one.id}`).join('')}`,
    ),
    ...(['shown', 'hidden'] as const).flatMap((way) =>
      diff.visible[way].map(
        ({ record, whole, fields }) => `${way} ${record.collection}/${record.id} ${whole ? 'whole' : fields.join(' ')}`,
      ),
    ),
  ];
}

function nameOf({ before, after }: { before: RecordRef | null; after: RecordRef | null }): string {
  return before !== null && after !== null && before.id !== after.id
    ? `${before.id} → ${after.id}`
    : ((after ?? before)?.id ?? '');
}

function when({ day, time }: { day: string | null; time: string | null }): string {
  return [day ?? 'tray', time].filter(Boolean).join(' ');
}

function fieldText({ path, change, before, after, words }: FieldChange): string {
  const name = path.map((step) => Object.values(step)[0]).join('.');
  if (words !== null)
    return `  ${name} ${words.map(({ kind, text }) => (kind === 'same' ? '' : `${kind === 'added' ? '+' : '−'}"${text}"`)).join('')}`;
  if (change === 'reordered') return `  ${name} reordered`;
  return `  ${name} ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shareText({ month, before, after }: Omit<PlanDiff['effects']['stages'][number], 'stage'>): string {
  const text = (part: typeof before) => (part === null ? '–' : `${part.posts}/${part.of}${part.isInBand ? '' : '!'}`);
  return `${month} ${text(before)} → ${text(after)}`;
}

function findingText({ code, file }: ChangedFinding): string {
  return `${code} ${file.replace('src/content/', '')}`;
}

function number(value: number | null): string {
  return value === null ? '–' : String(Math.round(value * 1e6) / 1e6);
}
