import { isDeepStrictEqual } from 'node:util';
import type { FigureRequest, FigureScope, Period } from '../kpi/figure.ts';
import { figureCode } from '../kpi/figureCode.ts';
import { formulaOf, planFormula } from '../kpi/formula.ts';
import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import { monthsIn } from '../kpi/periods.ts';
import { sameInAll } from '../language/language.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import { channelScope } from '../playbook/channelScope.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { scopeTitles } from '../playbook/scopeTitle.ts';
import type { Both, DiffSide } from './diffSide.ts';
import type { FigureChange, FileChange, ReportRef } from './planDiff.ts';

type Known = Omit<FigureChange, 'before' | 'after' | 'formula' | 'reports'> & {
  readonly value: number | null;
  readonly formula: string;
};

/**
 * Every figure that has another value or formula than before: those of the reports, and each KPI in use by month,
 * for all channels together and for each of them. What no file, mapping, formula or rule of counting touched is not counted again.
 */
export function compareFigures(sides: Both<DiffSide>, files: readonly FileChange[]): FigureChange[] {
  const asked = { ...askedBy(sides, files), months: monthsIn(spanOf(sides)), kpis: kpisInUse(sides) };
  const before = knownFigures(sides.before, asked);
  const after = knownFigures(sides.after, asked);
  const reports = reportsByFigure(sides);
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((id) => {
    const [was, now] = [before.get(id), after.get(id)];
    const one = now ?? was;
    if (one === undefined || isSameFigure(was, now)) return [];
    const { value: _value, formula: _formula, ...facts } = one;
    const isNewFormula = was !== undefined && now !== undefined && was.formula !== now.formula;
    return [
      {
        ...facts,
        before: was?.value ?? null,
        after: now?.value ?? null,
        formula: isNewFormula ? { before: was.formula, after: now.formula } : null,
        reports: reports.get(id) ?? [],
      },
    ];
  });
}

/** A figure that is not known on either side says nothing. */
function isSameFigure(was: Known | undefined, now: Known | undefined): boolean {
  const [before, after] = [was?.value ?? null, now?.value ?? null];
  if (before === null && after === null) return true;
  return before === after && (was === undefined || now === undefined || was.formula === now.formula);
}

interface Asked {
  readonly requests: ReadonlyMap<string, FigureRequest>;
  /** Channels whose figures may differ; null: all. */
  readonly touched: ReadonlySet<string> | null;
  readonly months: readonly Period[];
  readonly kpis: ReadonlySet<string>;
}

/** A report that is new asks the other side too: its figures have not changed because somebody began to look at them. */
function askedBy(sides: Both<DiffSide>, files: readonly FileChange[]): Pick<Asked, 'requests' | 'touched'> {
  const figures = [sides.before, sides.after].flatMap(({ reportFigures }) => [...reportFigures.values()].flat());
  const requests = new Map(figures.map(({ id, kpi, scope, period }) => [id, { kpi, scope, period }]));
  return { requests, touched: touchedChannels(sides, files) };
}

/** What of the inputs of figures is not the same: null says all of it may be. */
function touchedChannels({ before, after }: Both<DiffSide>, files: readonly FileChange[]): ReadonlySet<string> | null {
  const isCountedAlike =
    isDeepStrictEqual(before.sources, after.sources) &&
    isDeepStrictEqual(rulesOfCounting(before.playbook), rulesOfCounting(after.playbook)) &&
    isDeepStrictEqual(formulas(before.playbook), formulas(after.playbook));
  if (!isCountedAlike) return null;
  const tables = new Set(files.filter(({ kind }) => kind === 'table').flatMap(({ path, was }) => [path, was]));
  const read = [...before.playbook.metrics.files, ...after.playbook.metrics.files];
  return new Set(read.filter(({ path }) => tables.has(path)).flatMap(({ channels }) => channels));
}

function rulesOfCounting({ client, records }: Playbook) {
  const { timeZone, currency, metrics, reporting } = client;
  const platforms = [...records.channels.values()].map(({ id, platform }) => [id, platform]);
  return { timeZone, currency, metrics, reporting, platforms };
}

function formulas({ kpis }: Playbook) {
  return [...kpis.values()].filter(({ origin }) => origin === 'client').map(formulaFacts);
}

function formulaFacts({ id, numerator, denominator, over, aggregation, unit, scale, pairing }: KpiDefinition) {
  return { id, numerator, denominator, over, aggregation, unit, scale, pairing };
}

/** KPIs that either side's records name or define, or whose figures stand in its reports. */
function kpisInUse({ before, after }: Both<DiffSide>): ReadonlySet<string> {
  const used = [before, after].flatMap(({ playbook, reportFigures }) => {
    const reported = new Set([...reportFigures.values()].flat().map(({ kpi }) => kpi));
    return [...playbook.kpis.values()].filter(
      ({ id, origin }) => origin === 'client' || reported.has(id) || playbook.links.usedBy('kpis', id).length > 0,
    );
  });
  return new Set(used.map(({ id }) => id));
}

/** From the first to the last day that some file speaks of, on either side. */
function spanOf({ before, after }: Both<DiffSide>): DayRange {
  const known = [before, after].flatMap(({ playbook }) => playbook.metrics.known.map(({ period }) => period));
  const today = after.playbook.asOf;
  return known.reduce(
    (span, { from, to }) => ({ from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }),
    { from: today, to: today },
  );
}

function knownFigures({ playbook, reportFigures }: DiffSide, asked: Asked): ReadonlyMap<string, Known> {
  const own = new Map([...reportFigures.values()].flat().map((figure) => [figure.id, figure]));
  const reported = [...asked.requests].map(([id, request]) => {
    const figure = own.get(id) ?? playbook.figures.of(request);
    return [id, toKnown(id, request, figure.value, playbook)] as const;
  });
  const inUse = [...playbook.kpis.values()].filter(({ id, over }) => asked.kpis.has(id) && over !== 'plan');
  const grid = scopesOf(playbook, asked.touched).flatMap((scope) =>
    inUse.flatMap(({ id: kpi }) => {
      const values = playbook.figures.values({ kpi, scope }, asked.months);
      return asked.months.map((period, index) => {
        const id = `${kpi}/${scope.id}/${period.id}`;
        return [id, toKnown(id, { kpi, scope, period }, values[index] ?? null, playbook)] as const;
      });
    }),
  );
  return new Map([...grid, ...reported]);
}

/** Nothing touched: none. */
function scopesOf(playbook: Playbook, touched: ReadonlySet<string> | null): FigureScope[] {
  if (touched?.size === 0) return [];
  const own = [...playbook.records.channels.keys()].filter((id) => touched?.has(id) ?? true);
  return [channelScope(playbook, []), ...own.map((id) => channelScope(playbook, [id]))];
}

function toKnown(
  id: string,
  { kpi: name, scope, period }: FigureRequest,
  value: number | null,
  playbook: Playbook,
): Known {
  const kpi = playbook.kpis.get(name);
  const unit = kpi?.unit ?? 'number';
  return {
    id,
    code: figureCode(id),
    kpi: name,
    label: kpi?.label ?? sameInAll(name),
    scope: scopeTitles(scope.id, playbook.records)?.join(', ') ?? null,
    period: period.id,
    unit,
    currency: unit === 'money' ? playbook.client.currency : null,
    value,
    formula: kpi === undefined ? '' : formulaText(kpi, playbook),
  };
}

/** By definition, whatever channels know of it: data that arrive change values, not formulas. */
function formulaText(kpi: KpiDefinition, { catalog }: Playbook): string {
  if (kpi.over === 'plan') return planFormula(kpi);
  return formulaOf(kpi, [], kpi.over === 'posts' ? 'objects' : 'days', { catalog });
}

function reportsByFigure({ before, after }: Both<DiffSide>): ReadonlyMap<string, ReportRef[]> {
  const found = new Map<string, ReportRef[]>();
  const seen = new Set<string>();
  for (const { playbook, reportFigures } of [after, before])
    for (const [report, figures] of reportFigures)
      for (const { id } of figures) {
        const record = playbook.records.reports.get(report);
        if (record === undefined || seen.has(`${report}\n${id}`)) continue;
        seen.add(`${report}\n${id}`);
        const ref = {
          id: report,
          title: record.title,
          month: record.month,
          issued: record.issued ?? null,
          sealed: playbook.seals.has(report),
        };
        found.set(
          id,
          [...(found.get(id) ?? []), ref].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }
  return found;
}
