import { z } from 'zod';
import { expecting, percent, references, text } from '../fields.ts';
import { recordType } from '../recordType.ts';

/** A recurring theme, with its share of the mix. */
export const pillars = recordType('pillars', {
  client: {
    order: z.int().min(1).default(1).meta({ title: 'Order', description: 'Place in lists; decides its line pattern.' }),
    code: expecting('code', (value) => /^[A-ZА-ЯЁ0-9]{1,2}$/.test(value)).meta({
      title: 'Code',
      description: 'One letter for plain text: C.',
    }),
    promise: text().meta({ title: 'Promise', description: 'What a reader gets from it.' }),
    share: z
      .strictObject({ percent: percent(), band: percent() })
      .meta({ title: 'Share', description: 'Of all posts, in per cent, and how far it may be off in points.' }),
    personas: references('personas').meta({ title: 'Personas', description: 'For whom.' }),
    examples: z.array(text()).default([]).meta({ title: 'Examples', description: 'Titles that belong here.' }),
    notDoing: z.array(text()).default([]).meta({ title: 'What we do not do', description: 'Titles that do not.' }),
  },
  internal: {},
  body: 'client',
});

export type Pillar = z.output<typeof pillars.schema>;
