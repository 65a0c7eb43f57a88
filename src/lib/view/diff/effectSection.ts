import type { Effects } from '../../diff/planDiff.ts';
import { say } from '../../language/language.ts';
import { funnelStages } from '../../schema/words.ts';
import { type DiffContext, textLine } from './diffContext.ts';
import type { DiffRow, DiffSection, Line, Piece } from './diffView.ts';

/** Mix, rhythm, coverage, hours and money: what all the changes do together. */
export function effectSection(context: DiffContext): DiffSection {
  const { words, diff } = context;
  const { effects } = diff;
  return {
    id: 'effects',
    heading: words.sections.effects,
    columns: [words.columns.place, words.columns.change, words.columns.against],
    rows: [
      ...effects.pillars.map((row) =>
        shareRow(words.effects.pillar(row.pillar.title, monthText(row, context)), row, context),
      ),
      ...effects.stages.map((row) =>
        shareRow(words.effects.stage(stageName(row, context), monthText(row, context)), row, context),
      ),
      ...effects.cadence.map((row) => cadenceRow(row, context)),
      ...effects.coverage.map((row) => coverageRow(row, context)),
      ...effects.hours.map((row) => hoursRow(row, context)),
      ...effects.budget.map((row) => budgetRow(row, context)),
    ],
    isOpen: true,
  };
}

type Share = Effects['stages'][number];

function monthText({ month }: Pick<Share, 'month'>, { format }: DiffContext): string {
  return format.month(month);
}

function stageName({ stage }: Share, { language }: DiffContext): string {
  return say(funnelStages[stage as keyof typeof funnelStages], language);
}

function row(name: string, before: string, after: string, against: readonly Piece[]): DiffRow {
  return { cells: [[textLine(name)], [change(before, after)], [against]] };
}

function change(before: string, after: string): Line {
  return [{ text: `${before} → ` }, { text: after, mark: 'strong' }];
}

/** Facts, then what is wrong about them. */
function held(fact: string | null, alarm: string | null): Piece[] {
  const pieces: Piece[] = fact === null ? [] : [{ text: fact }];
  if (alarm !== null) pieces.push({ text: `${fact === null ? '' : ': '}${alarm}`, mark: 'strong' });
  return pieces;
}

function shareRow(name: string, { before, after, target }: Omit<Share, 'stage'>, context: DiffContext): DiffRow {
  const { words, format } = context;
  const text = (part: Share['after']) =>
    part === null || part.of === 0
      ? words.none
      : words.effects.part(part.posts, part.of, format.share(part.posts / part.of, 0));
  const wanted = target.after ?? target.before;
  const alarm =
    after?.isInBand === false ? words.effects.outside : before?.isInBand === false ? words.effects.inside : null;
  return row(name, text(before), text(after), held(wanted && words.effects.share(wanted.percent, wanted.band), alarm));
}

function cadenceRow(
  { channel, from, to, before, after, promised }: Effects['cadence'][number],
  context: DiffContext,
): DiffRow {
  const { words, format } = context;
  const promise = promised.after;
  const isBelow = promise !== null && after < promise.posts;
  return row(
    words.effects.cadence(channel.title, format.range(from, to)),
    format.number(before),
    words.effects.posts(after),
    held(promise && words.effects.promised(promise.posts, promise.per), isBelow ? words.effects.below : null),
  );
}

function coverageRow({ record, before, after }: Effects['coverage'][number], { words, format }: DiffContext): DiffRow {
  const name = `${words.collections[record.collection]}: ${record.title}`;
  return row(
    name,
    format.number(before),
    format.number(after),
    held(words.effects.inPeriod, after === 0 ? words.effects.nothingLeft : null),
  );
}

function hoursRow(
  { from, to, before, after, capacity }: Effects['hours'][number],
  { words, format }: DiffContext,
): DiffRow {
  const text = (hours: number | null) => (hours === null ? words.none : words.effects.hourCount(hours));
  const isOver = capacity.after !== null && after !== null && after > capacity.after;
  return row(
    words.effects.hours(format.range(from, to)),
    text(before),
    text(after),
    held(
      capacity.after === null ? null : words.effects.capacity(capacity.after),
      isOver ? words.effects.overCapacity : null,
    ),
  );
}

function budgetRow(
  { campaign, before, after, limit }: Effects['budget'][number],
  { words, format, diff }: DiffContext,
): DiffRow {
  const money = (amount: number | null) =>
    amount === null ? words.none : format.money(Math.round(amount * 100), diff.currency);
  const most = limit?.after ?? null;
  const isOver = most !== null && after !== null && after > most;
  return row(
    campaign === null ? words.effects.budgetAll : words.effects.budget(campaign.title),
    money(before),
    money(after),
    held(most === null ? null : words.effects.limit(money(most)), isOver ? words.effects.overLimit : null),
  );
}
