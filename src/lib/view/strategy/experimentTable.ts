import { labelOf } from '../../kpi/labelOf.ts';
import { compareText } from '../../language/compareText.ts';
import { say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { experimentOutcomes } from '../../schema/words.ts';
import type { PaceMarkView } from '../paceMark.ts';
import { recordLink } from '../recordLinks.ts';
import type { CellView, TableView } from '../table.ts';
import type { ViewContext } from '../viewContext.ts';

type Experiment = PlaybookRecord<'experiments'>;

/** Experiments, the newest first: what we believe, what decides, how much of the sample there is. */
export function experimentTable(context: ViewContext, page: string, experiments: readonly Experiment[]): TableView {
  const t = context.words.strategy.experiments;
  const rows = experiments
    .toSorted((a, b) => b.order - a.order || compareText(a.id, b.id))
    .map((experiment) => experimentRow(context, page, experiment));
  return {
    label: t.label,
    columns: [
      { text: t.hypothesis },
      { text: t.measure },
      { text: t.sample, numeric: true },
      { text: t.ends },
      { text: t.state },
    ],
    groups: [{ rows }],
  };
}

/** Not begun, running, waiting for its reading, or what came out. */
export function experimentMark({ playbook, words }: ViewContext, { start, end, result }: Experiment): PaceMarkView {
  const t = words.strategy.experiments;
  if (result !== undefined) {
    const word = say(experimentOutcomes[result.outcome], playbook.language);
    return { mark: result.outcome === 'kept' ? 'done' : 'missed', word, tone: '' };
  }
  if (playbook.asOf < start) return { mark: 'idea', word: t.planned, tone: '' };
  if (playbook.asOf <= end) return { mark: 'none', word: t.running, tone: '' };
  return { mark: 'at-risk', word: t.unread, tone: 'warn' };
}

function measureName({ playbook }: ViewContext, kpi: string | undefined): string {
  return kpi === undefined ? '—' : labelOf(playbook.kpis, kpi, playbook.language);
}

function experimentRow(context: ViewContext, page: string, experiment: Experiment): CellView[] {
  const { format, words } = context;
  const { sample } = experiment;
  return [
    { links: [recordLink(page, experiment)], small: experiment.hypothesis },
    { text: measureName(context, experiment.kpi) },
    {
      text: words.strategy.experiments.of(format.number(sample.reached), format.number(sample.needed)),
      small: sample.of,
    },
    { text: format.day(experiment.end) },
    { mark: experimentMark(context, experiment) },
  ];
}
