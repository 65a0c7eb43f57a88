import { z } from 'zod';
import { day, reference, references, text } from '../fields.ts';
import { recordType } from '../recordType.ts';
import { briefKinds, briefStates, keysOf } from '../words.ts';

/** What a designer, photographer or film maker is asked for. */
export const briefs = recordType('briefs', {
  client: {
    kind: z.enum(keysOf(briefKinds)).meta({ title: 'Kind', description: 'Design, photo or video.' }),
    campaign: reference('campaigns').optional().meta({ title: 'Campaign', description: 'The push it is for.' }),
    posts: references('posts').meta({ title: 'Posts', description: 'Which posts wait for it.' }),
    due: day().meta({ title: 'Due', description: 'The day it has to be there.' }),
    deliverables: z
      .array(z.strictObject({ what: text(), format: text().optional(), count: z.int().min(1).default(1) }))
      .default([])
      .meta({ title: 'Deliverables', description: 'What exactly, in which format, how many.' }),
  },
  internal: {
    owner: reference('team').optional().meta({ title: 'Owner', description: 'Who delivers: an id of the team.' }),
    state: z
      .enum(keysOf(briefStates))
      .default('ordered')
      .meta({ title: 'State', description: 'Ordered, in work, delivered, accepted.' }),
    deliveredOn: day().optional().meta({ title: 'Delivered on', description: 'The day it came.' }),
  },
  body: 'internal',
});

export type Brief = z.output<typeof briefs.schema>;
