import { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { text, waivers } from './fields.ts';
import { audiences, keysOf } from './words.ts';

type Shape = z.core.$ZodLooseShape;

/**
 * What a record of one collection is.
 * A field stands either under `client` (a client may see it) or under `internal` (the team only): there is no third place.
 */
export interface RecordType<Client extends Shape = Shape, Internal extends Shape = Shape> {
  readonly collection: CollectionName;
  readonly client: Client;
  readonly internal: Internal;
  readonly schema: z.ZodObject<Client & Internal, z.core.$strict>;
  /** Who may read the text below the front matter. */
  readonly body: 'client' | 'internal';
  /** May it be an `.mdx` file with components? */
  readonly mdx: boolean;
}

/** Fields of every record. */
export const commonClient = { title: text().meta({ title: 'Title', description: 'What people call it.' }) };

export const commonInternal = {
  audience: z
    .enum(keysOf(audiences))
    .default('team')
    .meta({ title: 'Audience', description: 'Who may see this record. The team only, unless it says client.' }),
  notes: text().optional().meta({ title: 'Notes', description: 'For the team. A client never sees it.' }),
  waivers: waivers().meta({
    title: 'Waivers',
    description: 'Findings in this file that we live with: the code of the rule, why, and until when.',
  }),
};

export function recordType<Client extends Shape, Internal extends Shape>(
  collection: CollectionName,
  parts: { client: Client; internal: Internal; body: 'client' | 'internal'; mdx?: boolean },
) {
  const client = { ...commonClient, ...parts.client };
  const internal = { ...commonInternal, ...parts.internal };
  return {
    collection,
    client,
    internal,
    schema: z.strictObject({ ...client, ...internal }),
    body: parts.body,
    mdx: parts.mdx ?? false,
  };
}

/** What both audiences' pages can count on: client fields as they are, internal ones only perhaps. */
export type Shown<Type extends { client: Shape; internal: Shape }> = z.output<z.ZodObject<Type['client']>> &
  Partial<z.output<z.ZodObject<Type['internal']>>>;
