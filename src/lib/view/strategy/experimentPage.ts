import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { KeyValueView } from '../keyValue.ts';
import { numeralOf } from '../numeralOf.ts';
import type { Page } from '../page.ts';
import { quantityText } from '../quantityText.ts';
import { recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { experimentMark } from './experimentTable.ts';
import { kpiLinks } from './kpiLinks.ts';
import type { MixRowView } from './mixRow.ts';
import { ownerText } from './ownerText.ts';
import { bodySection, lines } from './sections.ts';
import type { Block, SectionView } from './sheet.ts';

type Experiment = PlaybookRecord<'experiments'>;

/** One question to the audience: what is compared, what decides, when it ends, and what came out. */
export function toExperimentPage(context: ViewContext, experiment: Experiment): Page<'sheet'> {
  const t = context.words.strategy.experiments;
  const path = routeOf('experiments', experiment.id);
  const body = recordBody(context, path, experiment);
  const sections: SectionView[] = [
    { heading: t.arms, span: 4, blocks: lines(experiment.arms) },
    {
      heading: t.rules,
      note: t.rulesNote,
      span: 4,
      blocks: [{ kind: 'pairs', rows: rules(context, path, experiment) }],
    },
    { heading: t.result, mark: experimentMark(context, experiment), span: 4, blocks: [result(context, experiment)] },
    {
      heading: t.sample,
      note: experiment.sample.of,
      span: 12,
      blocks: [{ kind: 'mix', rows: [sampleRow(context, experiment)] }],
    },
    ...bodySection(body, t.notes, 8),
  ];
  const title = {
    numeral: numeralOf(experiment) ?? '',
    kind: t.kind,
    heading: experiment.title,
    lede: experiment.hypothesis,
  };
  const facts = {
    path,
    title: experiment.title,
    description: experiment.hypothesis,
    scope: { from: experiment.start, to: experiment.end },
  };
  return toPage(context, 'sheet', facts, { title, sections }, body?.assets);
}

function rules(context: ViewContext, path: string, experiment: Experiment): KeyValueView[] {
  const { format, words } = context;
  const t = words.strategy.experiments;
  const isLate = experiment.fixedOn > experiment.start;
  const fixed = format.longDay(experiment.fixedOn);
  return [
    { name: t.measure, links: kpiLinks(context, path, experiment.kpi === undefined ? [] : [experiment.kpi]) },
    { name: t.runs, text: format.range(experiment.start, experiment.end) },
    { name: t.fixedOn, text: isLate ? t.fixedLate(fixed) : fixed },
    { name: t.owner, text: ownerText(context, experiment.owner) },
    {
      name: words.strategy.kinds.goals,
      links: recordLinks(context, path, 'goals', experiment.goal === undefined ? [] : [experiment.goal]),
    },
    { name: words.strategy.kinds.channels, links: recordLinks(context, path, 'channels', experiment.channels) },
  ].filter(({ text, links = [] }) => text !== undefined || links.length > 0);
}

function result(context: ViewContext, { result: found, end, kpi }: Experiment): Block {
  const { format, words, playbook } = context;
  const t = words.strategy.experiments;
  if (found === undefined) {
    const why = playbook.asOf > end ? t.unreadWhy(format.day(end)) : t.runningWhy(format.day(end));
    return { kind: 'empty', why, next: t.resultNext, code: 'result: { outcome: kept, says: … }' };
  }
  const difference =
    found.difference === undefined
      ? []
      : [{ name: t.difference, text: quantityText(context, found.difference, playbook.kpis.get(kpi ?? '')) }];
  return { kind: 'pairs', rows: [...difference, { name: t.says, text: found.says }] };
}

function sampleRow({ format, words }: ViewContext, { sample }: Experiment): MixRowView {
  const part = Math.min(1, sample.reached / sample.needed);
  const t = words.strategy.experiments;
  return {
    pillar: null,
    link: null,
    name: t.reached,
    actual: `${Number((part * 100).toFixed(2))}%`,
    band: null,
    target: '100%',
    over: null,
    value: t.of(format.number(sample.reached), format.number(sample.needed)),
    more: sample.of,
    mark: null,
  };
}
