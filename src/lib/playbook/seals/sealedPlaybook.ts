import type { Figure, FigureRequest, Figures } from '../../kpi/figure.ts';
import type { Playbook, PlaybookRecord } from '../playbook.ts';
import { withFigures } from '../withFigures.ts';
import type { Seal, SealedFacts } from './seal.ts';

/** The playbook as it was on the day of a seal, as far as the report speaks of it; links lead to the pages of today. */
export function sealedPlaybook({ asOf, facts }: Seal, today: Playbook): Playbook {
  const { records, metrics, kpis } = today;
  const then = withFigures({ ...today, asOf });
  return {
    ...today,
    asOf,
    client: { ...today.client, ...facts.client },
    records: {
      ...records,
      goals: byId(facts.goals),
      channels: new Map([...records.channels, ...byId(facts.channels)]),
      posts: new Map([...records.posts, ...byId(facts.posts)]),
    },
    kpis: new Map([...kpis, ...byId(facts.kpis)]),
    metrics: {
      ...metrics,
      files: facts.files,
      known: facts.known,
      restatements: facts.restatements,
    },
    matches: {
      bySlot: new Map(facts.matches.map(({ slot, ...match }) => [slot, match])),
      ambiguous: [],
      offPlan: [],
    },
    figures: sealedFigures(facts, then.figures),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Figures as they were told. What today's data say instead stands beside; what was not told then has no value. */
function sealedFigures({ figures, values }: SealedFacts, then: Figures): Figures {
  const sealed = new Map(
    figures.map((figure) => {
      const counted = then.of(requestOf(figure));
      const since = sameValue(figure, counted) ? {} : { since: { value: counted.value, reason: counted.reason } };
      return [figure.id, { ...counted, ...figure, ...since }] as const;
    }),
  );
  return {
    of: (request) => sealed.get(idOf(request)) ?? untold(then.of(request)),
    values: ({ kpi, scope }, spans) => {
      const known = values[`${kpi}/${scope.id}`] ?? {};
      return spans.map(({ from, to }) => known[`${from}..${to}`] ?? null);
    },
    all: () => [...sealed.values()],
    ofKpi: (kpi) => [...sealed.values()].filter((figure) => figure.kpi === kpi),
    // Pages of results ask for these; no report does.
    terms: () => null,
  };
}

export function requestOf({ kpi, scope, period }: Figure): FigureRequest {
  return { kpi, scope, period };
}

function idOf({ kpi, scope, period }: FigureRequest): string {
  return `${kpi}/${scope.id}/${period.id}`;
}

function sameValue(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.reason === b.reason;
}

function untold(figure: Figure): Figure {
  return {
    ...figure,
    value: null,
    reason: 'not-sealed',
    comparedWith: null,
    baseline: null,
    restatements: [],
    sources: [],
  };
}

/** The text of a report as its page tells it: of a sealed one, that of the seal. */
export function toldReport(
  report: PlaybookRecord<'reports'>,
  { seals }: Pick<Playbook, 'seals'>,
): PlaybookRecord<'reports'> {
  return seals.get(report.id)?.facts.report ?? report;
}
