import { z } from 'zod';
import { reference, references, text } from '../fields.ts';
import { duration } from '../quantity.ts';
import { recordType } from '../recordType.ts';
import { keysOf, severities } from '../words.ts';

/** What we do when somebody praises, asks, complains or attacks. */
export const plays = recordType('plays', {
  client: {
    situation: text().meta({
      title: 'Situation',
      description: 'What happened, so that two people recognise the same thing.',
    }),
    severity: z.enum(keysOf(severities)).meta({ title: 'Severity', description: 'Low, medium, high or crisis.' }),
    respondWithin: duration().optional().meta({ title: 'Answer within', description: '30 min, 2 h, 1 d.' }),
    channels: references('channels').meta({
      title: 'Channels',
      description: 'Where it applies; everywhere when empty.',
    }),
    owner: reference('team').optional().meta({ title: 'Owner', description: 'Who answers: an id of the team.' }),
  },
  internal: {
    replies: z
      .array(z.strictObject({ when: text(), say: text() }))
      .default([])
      .meta({ title: 'Replies', description: 'Templates, and when each fits.' }),
    escalation: z
      .strictObject({ to: reference('team'), after: duration(), when: text() })
      .optional()
      .meta({ title: 'Escalation', description: 'To whom, after how long, in which case.' }),
    never: z.array(text()).default([]).meta({ title: 'Never', description: 'What we do not do or say.' }),
  },
  body: 'internal',
  mdx: true,
});

export type Play = z.output<typeof plays.schema>;
