import type { ContentObject } from '../../src/lib/metrics/observation.ts';
import { matchPosts } from '../../src/lib/playbook/outcome/matchPosts.ts';
import type { Playbook, PlaybookRecord } from '../../src/lib/playbook/playbook.ts';
import { clientType } from '../../src/lib/schema/client.ts';
import { type CollectionName, collectionNames } from '../../src/lib/schema/collections.ts';
import { recordTypes } from '../../src/lib/schema/recordTypes.ts';

type Raw = Readonly<Record<string, unknown>>;
type RawRecords = Partial<Record<CollectionName, Readonly<Record<string, Raw>>>>;

export const tinyClient = {
  name: 'Tiny Tea',
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  brand: { color: '#00694F' },
  period: { name: 'Q4 2026', from: '2026-10-01', to: '2026-12-31' },
  headline: 'Tea, slowly.',
  summary: 'We sell tea.',
};

export const tinyChannels = {
  instagram: {
    title: 'Instagram',
    order: 1,
    platform: 'instagram',
    code: 'IG',
    role: 'Shows',
    cadence: { posts: 3, per: 'week', longestGapDays: 4 },
  },
  telegram: { title: 'Telegram', order: 2, platform: 'telegram', code: 'TG', role: 'Tells' },
};

/** A playbook of records that passed the real schemas; `body` of a raw record is its text. Without figures and links. */
export function tinyPlaybook(
  records: RawRecords,
  facts: { asOf?: string; client?: Raw; objects?: ContentObject[] } = {},
) {
  const client = clientType.schema.parse({ ...tinyClient, ...facts.client });
  const all = { channels: tinyChannels, ...records };
  const asOf = facts.asOf ?? '2026-11-12';
  const built = {
    audience: 'team',
    asOf,
    language: client.locale.startsWith('ru') ? 'ru' : 'en',
    client,
    logos: { light: null, dark: null },
    records: Object.fromEntries(collectionNames.map((name) => [name, toMap(name, all[name] ?? {})])),
    links: { usedBy: () => [] },
    catalog: new Map(),
    kpis: new Map(),
    metrics: { files: [], objects: facts.objects ?? [], restatements: [], known: [] },
    figures: { all: () => [] },
    seals: new Map(),
  } as unknown as Playbook;
  return { ...built, matches: matchPosts(built) };
}

function toMap(collection: CollectionName, raws: Readonly<Record<string, Raw>>) {
  return new Map(Object.entries(raws).map(([id, raw]) => [id, toRecord(collection, id, raw)]));
}

function toRecord(collection: CollectionName, id: string, { body = '', ...raw }: Raw) {
  const fields = recordTypes[collection].schema.parse(raw);
  const file = `src/content/${collection}/${id}.md`;
  return { ...fields, collection, id, file, body: { text: body, line: 9, mdx: false } } as unknown as PlaybookRecord<
    typeof collection
  >;
}

/** The least that a post needs, with what a test is about. */
export function post(more: Raw = {}): Raw {
  return { title: 'A post', channels: ['instagram'], format: 'image', date: '2026-11-16', time: '10:00', ...more };
}

export function object(more: Partial<ContentObject>): ContentObject {
  const cell = { file: 'data/instagram/posts.csv', row: 2, column: 'Post ID' };
  return {
    channel: 'instagram',
    id: '1',
    permalink: null,
    publishedDay: null,
    publishedTime: null,
    text: null,
    format: null,
    cell,
    ...more,
  };
}
