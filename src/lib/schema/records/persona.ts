import { z } from 'zod';
import { percent, references, text } from '../fields.ts';
import { recordType } from '../recordType.ts';
import { keysOf, segments } from '../words.ts';

/** Somebody we speak to, are not speaking to yet, or decided not to speak to. */
export const personas = recordType('personas', {
  client: {
    order: z
      .int()
      .min(1)
      .default(1)
      .meta({ title: 'Order', description: 'Place in lists; the numeral of its page (A1).' }),
    segment: z
      .enum(keysOf(segments))
      .meta({ title: 'Segment', description: 'Customer, prospect, not in the market yet, or negative: not for us.' }),
    who: text().meta({
      title: 'Who',
      description: 'One sentence: age, work, city, what they do with products like ours.',
    }),
    quote: z
      .strictObject({ text: text(), source: text() })
      .optional()
      .meta({ title: 'Quote', description: 'Their own words, and where they were said.' }),
    jobs: z.array(text()).default([]).meta({ title: 'Jobs', description: 'What they want to get done.' }),
    pains: z.array(text()).default([]).meta({ title: 'Pains', description: 'What stands in the way.' }),
    objections: z
      .array(z.strictObject({ says: text(), answer: text() }))
      .default([])
      .meta({ title: 'Objections', description: 'What they say against it, and our answer.' }),
    channels: references('channels').meta({ title: 'Channels', description: 'Where they can be reached.' }),
    wakesUp: text().optional().meta({
      title: 'What wakes them up',
      description: 'What turns somebody who is not in the market into a prospect.',
    }),
    share: z
      .strictObject({ percent: percent(), evidence: text() })
      .optional()
      .meta({ title: 'Share', description: 'Their share of the audience in per cent, and what shows it.' }),
  },
  internal: {
    doubts: z.array(text()).default([]).meta({ title: 'Doubts', description: 'What we assume and have not checked.' }),
  },
  body: 'client',
});

export type Persona = z.output<typeof personas.schema>;
