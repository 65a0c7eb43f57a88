import { z } from 'zod';
import { day, expecting, references, text, timeZone, url } from '../fields.ts';
import { platformIds } from '../platforms.ts';
import { recordType } from '../recordType.ts';
import { formats, keysOf } from '../words.ts';

/** Our account on a platform, a blog, a search property or an ad account. */
export const channels = recordType('channels', {
  client: {
    order: z.int().min(1).default(1).meta({ title: 'Order', description: 'Place in lists and in the timetable.' }),
    platform: z.enum(platformIds).meta({ title: 'Platform', description: 'Where it lives.' }),
    code: expecting('code', (value) => /^[A-ZА-ЯЁ0-9]{1,2}$/.test(value)).meta({
      title: 'Code',
      description: 'Two letters for the badge: IG.',
    }),
    handle: text().optional().meta({ title: 'Handle', description: 'The name of the account.' }),
    url: url().optional().meta({ title: 'Address', description: 'The public page.' }),
    role: text().meta({ title: 'Role', description: 'What this channel does that no other does.' }),
    tone: text().optional().meta({ title: 'Tone', description: 'How we speak here.' }),
    formats: z
      .array(z.enum(keysOf(formats)))
      .default([])
      .meta({ title: 'Formats', description: 'What we publish here.' }),
    personas: references('personas').meta({ title: 'Personas', description: 'Whom we reach here.' }),
    cadence: z
      .strictObject({
        posts: z.int().min(1),
        per: z.enum(['week', 'month']),
        longestGapDays: z.int().min(1).optional(),
      })
      .optional()
      .meta({ title: 'Cadence', description: 'The promised rhythm, and the longest gap that keeps it.' }),
    timeZone: timeZone()
      .optional()
      .meta({ title: 'Time zone of the audience', description: "Where it differs from the client's." }),
    blackout: z
      .array(z.strictObject({ from: day(), to: day(), reason: text() }))
      .default([])
      .meta({ title: 'Blackout', description: 'Days without posts here.' }),
    limits: z
      .strictObject({
        text: z.int().min(1).optional(),
        media: z.int().min(1).optional(),
        hashtags: z.int().min(0).optional(),
        alt: z.int().min(1).optional(),
      })
      .optional()
      .meta({
        title: 'Limits of this account',
        description: 'Where they differ from the platform’s usual ones: a paid plan, an instance of your own.',
      }),
    freshness: z
      .strictObject({
        staleAfterDays: z.int().min(1).optional(),
        brokenAfterDays: z.int().min(1).optional(),
      })
      .optional()
      .meta({
        title: 'Freshness',
        description:
          'Days without new numbers until this channel is late, and until it is broken, where they differ from the client’s.',
      }),
    notDoing: z.array(text()).default([]).meta({ title: 'What we do not do', description: 'Decisions against.' }),
  },
  internal: {
    access: text().optional().meta({ title: 'Access', description: 'Who holds the keys. Never a password.' }),
  },
  body: 'client',
});

export type Channel = z.output<typeof channels.schema>;
