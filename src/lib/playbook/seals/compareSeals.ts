import type { SealContent, SealedFacts } from './seal.ts';

/** One thing that comes out otherwise than it was sealed. Null: not there. */
export interface SealDifference {
  readonly kind: 'figure' | 'value' | 'formula' | 'input' | 'text' | 'record';
  /** The figure's id, the file, the KPI, the field. */
  readonly name: string;
  readonly sealed: string | number | null;
  readonly now: string | number | null;
}

/** What differs between a seal and the same seal made anew, in the order in which a reader wants to know. */
export function compareSeals(sealed: SealContent, now: SealContent): readonly SealDifference[] {
  return [
    ...ofBoth('figure', figuresOf, sealed, now),
    ...ofBoth('value', valuesOf, sealed, now),
    ...pairs('formula', versions(sealed), versions(now)),
    ...pairs('text', fieldsOf(sealed.team.report), fieldsOf(now.team.report)),
    ...pairs('record', recordsOf(sealed), recordsOf(now)),
    ...pairs('input', inputsOf(sealed), inputsOf(now)),
  ];
}

type Told = ReadonlyMap<string, string | number | null>;

function pairs(kind: SealDifference['kind'], sealed: Told, now: Told): SealDifference[] {
  const names = [...new Set([...sealed.keys(), ...now.keys()])];
  return names.flatMap((name) => {
    const [old, young] = [sealed.get(name) ?? null, now.get(name) ?? null];
    return old === young && sealed.has(name) === now.has(name) ? [] : [{ kind, name, sealed: old, now: young }];
  });
}

/** Of what both audiences were told alike, one is enough; the client's total of all channels is another than the team's. */
function ofBoth(
  kind: SealDifference['kind'],
  tell: (facts: SealedFacts) => Told,
  sealed: SealContent,
  now: SealContent,
) {
  const team = pairs(kind, tell(sealed.team), tell(now.team));
  const told = new Set(team.map((one) => JSON.stringify(one)));
  const none: Told = new Map();
  const client = pairs(
    kind,
    sealed.client === null ? none : tell(sealed.client),
    now.client === null ? none : tell(now.client),
  ).filter((one) => !told.has(JSON.stringify(one)));
  return [...team, ...client.map((one) => ({ ...one, name: `client: ${one.name}` }))];
}

function figuresOf({ figures }: SealedFacts): Told {
  return new Map(
    figures.flatMap(({ id, value, reason, comparedWith, baseline }) => [
      [id, value ?? reason] as const,
      [`${id} (before)`, comparedWith?.value ?? null] as const,
      [`${id} (usual)`, baseline?.value ?? null] as const,
    ]),
  );
}

function valuesOf({ values }: SealedFacts): Told {
  return new Map(
    Object.entries(values).flatMap(([series, spans]) =>
      Object.entries(spans).map(([span, value]) => [`${series}/${span}`, value] as const),
    ),
  );
}

function versions({ formulas }: SealContent): Told {
  return new Map(formulas.map(({ kpi, version }) => [kpi, version]));
}

function inputsOf({ inputs }: SealContent): Told {
  return new Map(inputs.map(({ file, sha256 }) => [file, sha256]));
}

/** An empty list is as good as none: a later version may know a list that the one that sealed did not. */
function fieldsOf(record: object): Told {
  return new Map(
    Object.entries(record)
      .map(([field, value]) => [field, JSON.stringify(value)] as const)
      .filter(([, value]) => value !== '[]'),
  );
}

function recordsOf({ team }: SealContent): Told {
  const { goals, channels, posts, client } = team;
  const records = [...goals, ...channels, ...posts].flatMap((record) =>
    [...fieldsOf(record)].map(([field, value]) => [`${record.file} ${field}`, value] as const),
  );
  return new Map([...records, ...[...fieldsOf(client)].map(([field, value]) => [`client ${field}`, value] as const)]);
}
