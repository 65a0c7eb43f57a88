import type { SealContent, SealedFacts } from './seal.ts';

/** Stands for what the client sees exactly as the team does. */
const same = '=';

/** A seal as its file has it: of the client's facts only those that are not also the team's, word for word. */
export type PackedSeal = Omit<SealContent, 'client'> & { readonly client: unknown };

/** Of a list, an item that the team's list has too is its place there; of anything else, `=`. */
export function packed(content: SealContent): PackedSeal {
  const { client, team } = content;
  return { ...content, client: client === null ? null : mapFacts(client, (name, fact) => packFact(team[name], fact)) };
}

export function unpacked(content: PackedSeal): SealContent {
  const { client, team } = content;
  if (client === null) return { ...content, client: null };
  return { ...content, client: mapFacts(client as SealedFacts, (name, fact) => unpackFact(team[name], fact)) };
}

function mapFacts(facts: SealedFacts, map: (name: keyof SealedFacts, fact: unknown) => unknown): SealedFacts {
  const entries = Object.entries(facts).map(([name, fact]) => [name, map(name as keyof SealedFacts, fact)]);
  return Object.fromEntries(entries) as SealedFacts;
}

function packFact(team: unknown, client: unknown): unknown {
  if (JSON.stringify(team) === JSON.stringify(client)) return same;
  if (Array.isArray(client) && Array.isArray(team)) {
    const places = new Map(team.map((item, place) => [JSON.stringify(item), place]));
    return client.map((item) => places.get(JSON.stringify(item)) ?? item);
  }
  const known = team as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(client as object).map(([key, value]) => [
      key,
      JSON.stringify(known[key]) === JSON.stringify(value) ? same : value,
    ]),
  );
}

function unpackFact(team: unknown, client: unknown): unknown {
  if (client === same) return team;
  if (Array.isArray(client) && Array.isArray(team))
    return client.map((item) => (typeof item === 'number' ? team[item] : item));
  const known = team as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(client as object).map(([key, value]) => [key, value === same ? known[key] : value]),
  );
}
