import type { Figure, Figures } from '../../../kpi/figure.ts';
import { monthOf } from '../../../kpi/periods.ts';
import { compareText } from '../../../language/compareText.ts';
import type { DayRange } from '../../../metrics/metricsStore.ts';
import { slotKey } from '../../../playbook/outcome/matchPosts.ts';
import type { Playbook, PlaybookRecord } from '../../../playbook/playbook.ts';
import type { SealedFacts, SealedValues } from '../../../playbook/seals/seal.ts';
import { slotsOf } from '../../../playbook/slots.ts';
import type { SiteAsset } from '../../siteAsset.ts';
import { viewContext } from '../../viewContext.ts';
import { slotScope } from '../figureScopes.ts';
import { toReportPage } from './reportPage.ts';

/** The facts that the page of a report is made from, found by making it; and the pictures that it shows. */
export function factsOfReport(
  report: PlaybookRecord<'reports'>,
  playbook: Playbook,
): { readonly facts: SealedFacts; readonly assets: readonly SiteAsset[] } {
  const recording = recordingFigures(playbook.figures);
  const { assets } = toReportPage(report, viewContext({ ...playbook, seals: new Map(), figures: recording.figures }));
  const { figures, values } = recording.asked();
  const month = monthOf(`${report.month}-01`);
  const isOfMonth = ({ from, to }: DayRange) => from <= month.to && to >= month.from;
  const { records, metrics, kpis, client } = playbook;
  const series = Object.keys(values).map((key) => key.split('/'));
  const scopes = new Set([...figures.map(({ scope }) => scope.id), ...series.map(([, scope]) => scope)]);
  const ranked = slotsOf(playbook).filter((slot) => scopes.has(slotScope(slot).id));
  const used = new Set([...figures.map(({ kpi }) => kpi), ...series.map(([kpi = '']) => kpi)]);
  const facts = {
    report,
    client: { team: client.team, currency: client.currency, ...(client.reporting && { reporting: client.reporting }) },
    goals: [...records.goals.values()],
    channels: [...records.channels.values()],
    posts: [...new Set(ranked.map(({ post }) => post))],
    matches: ranked.flatMap((slot) => (slot.match === null ? [] : [{ slot: slotKey(slot), ...slot.match }])),
    kpis: [...used].toSorted().flatMap((id) => kpis.get(id) ?? []),
    files: metrics.files
      .filter(({ period }) => period !== null && isOfMonth(period))
      .map((file) => ({ ...file, tables: [], skipped: [], notes: [] })),
    known: metrics.known.filter(({ grains }) => grains.includes('day')),
    restatements: metrics.restatements.filter(isOfMonth),
    figures,
    values,
  };
  // As a file gives it back: what is compared with it later was one too.
  return { facts: JSON.parse(JSON.stringify(facts)) as SealedFacts, assets };
}

/** The same figures, and a list of what was asked of them. */
function recordingFigures(figures: Figures) {
  const asked = new Map<string, Figure>();
  const series = new Map<string, Map<string, number>>();
  const recording: Figures = {
    ...figures,
    of: (request) => {
      const figure = figures.of(request);
      asked.set(figure.id, figure);
      return figure;
    },
    values: (request, spans) => {
      const values = figures.values(request, spans);
      const key = `${request.kpi}/${request.scope.id}`;
      const known = series.get(key) ?? new Map<string, number>();
      spans.forEach(({ from, to }, index) => {
        const value = values[index] ?? null;
        if (value !== null) known.set(`${from}..${to}`, value);
      });
      if (known.size > 0) series.set(key, known);
      return values;
    },
  };
  return {
    figures: recording,
    asked: () => ({ figures: byKey(asked).map(([, figure]) => figure), values: valuesOf(series) }),
  };
}

function valuesOf(series: ReadonlyMap<string, ReadonlyMap<string, number>>): SealedValues {
  return Object.fromEntries(byKey(series).map(([key, spans]) => [key, Object.fromEntries(byKey(spans))]));
}

function byKey<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].toSorted(([a], [b]) => compareText(a, b));
}
