import { clientType } from '../schema/client.ts';
import { collectionNames } from '../schema/collections.ts';
import type { FieldFacts } from '../schema/fields.ts';
import { recordTypes } from '../schema/recordTypes.ts';
import { dropFromShape } from './dropReferences.ts';
import { buildLinkIndex } from './linkIndex.ts';
import type { PostMatches } from './outcome/matchPosts.ts';
import type { Playbook, PlaybookRecord, Records } from './playbook.ts';
import { toRecords } from './records.ts';
import { restrictMetrics } from './restrictMetrics.ts';
import type { Seals } from './seals/seal.ts';
import { withFigures } from './withFigures.ts';

type AnyRecord = PlaybookRecord<(typeof collectionNames)[number]>;

/**
 * The same playbook for a client: only records that say `audience: client`, of them only the fields that a client may see,
 * and of those only references to what is shown. What is hidden is not in the result at all, so no template can leak it.
 */
export function projectPlaybook(team: Playbook): Playbook {
  const shown = allRecords(team.records).filter((record) => record.audience === 'client');
  const shownKeys = new Set(shown.map(({ collection, id }) => `${collection}/${id}`));
  const hiddenKpis = kpisHiddenFrom(team, shownKeys);
  const isHidden = (to: NonNullable<FieldFacts['reference']>, id: string): boolean => {
    if (to === 'team') return false;
    return to === 'kpis' ? hiddenKpis.has(id) : !shownKeys.has(`${to}/${id}`);
  };
  const records = shown.map((record) => project(record, isHidden));
  const channels = new Set(shown.filter(({ collection }) => collection === 'channels').map(({ id }) => id));
  const metrics = restrictMetrics(team.metrics, channels, moneyMetricsHiddenFrom(team));
  const linked = records.map(({ collection, id, ...fields }) => ({ collection, id, fields }));
  return withFigures({
    ...team,
    audience: 'client',
    client: dropFromShape(clientType.client, team.client, isHidden) as Playbook['client'],
    records: toRecords(
      records.map(({ collection, id, file, body, ...fields }) => ({ collection, id, file, body, fields })),
    ),
    links: buildLinkIndex(linked),
    kpis: new Map([...team.kpis].filter(([id]) => !hiddenKpis.has(id))),
    metrics,
    matches: projectMatches(team.matches, (collection, id) => shownKeys.has(`${collection}/${id}`)),
    seals: sealsFor(team.seals, shownKeys),
  });
}

/** Rows keep the posts that the team's plan matched them with: those of a hidden post are neither another's nor off plan. */
function projectMatches(
  { bySlot, offPlan }: PostMatches,
  isShown: (collection: 'posts' | 'channels', id: string) => boolean,
): PostMatches {
  const shown = [...bySlot].filter(([key]) => {
    const [post = '', channel = ''] = key.split('\n');
    return isShown('posts', post) && isShown('channels', channel);
  });
  return {
    bySlot: new Map(shown),
    ambiguous: [],
    offPlan: offPlan.filter(({ channel }) => isShown('channels', channel)),
  };
}

/** Of sealed reports that the client sees, what was told to the client. */
function sealsFor(seals: Seals, shownKeys: ReadonlySet<string>): Seals {
  const shown = [...seals.values()].filter(({ report }) => shownKeys.has(`reports/${report}`));
  return new Map(
    shown.flatMap((seal) =>
      seal.forClient === null ? [] : [[seal.report, { ...seal, facts: seal.forClient, forClient: null }] as const],
    ),
  );
}

function allRecords(records: Records): AnyRecord[] {
  return collectionNames.flatMap((collection) => [...records[collection].values()]);
}

function project(record: AnyRecord, isHidden: Parameters<typeof dropFromShape>[2]): AnyRecord {
  const type = recordTypes[record.collection];
  const { collection, id, file, body } = record;
  const fields = dropFromShape(type.client, record, isHidden);
  const kept = collection === 'goals' && fields.kpi === undefined ? withoutLevels(fields) : fields;
  return { ...kept, collection, id, file, body: type.body === 'client' ? body : { ...body, text: '' } } as AnyRecord;
}

/** A goal whose KPI is hidden keeps its words; its levels would tell the numbers. */
function withoutLevels({
  baseline: _baseline,
  target: _target,
  ...fields
}: Record<string, unknown>): Record<string, unknown> {
  return { ...fields, targetChanges: [] };
}

function moneyMetricsHiddenFrom({ client, catalog }: Playbook): ReadonlySet<string> {
  if (client.showMoneyToClient === true) return new Set();
  return new Set([...catalog].filter(([, { unit }]) => unit === 'money').map(([id]) => id));
}

/** KPIs of the client's folder that are not shown, and, unless the client may see money, all that are made from it. */
function kpisHiddenFrom(team: Playbook, shownKeys: ReadonlySet<string>): ReadonlySet<string> {
  const money = moneyMetricsHiddenFrom(team);
  const hidden = [...team.kpis.values()].filter(({ id, origin, numerator, denominator }) => {
    const isInternal = origin === 'client' && !shownKeys.has(`kpis/${id}`);
    return isInternal || [...numerator, ...denominator].some(({ metric }) => money.has(metric));
  });
  return new Set(hidden.map(({ id }) => id));
}
