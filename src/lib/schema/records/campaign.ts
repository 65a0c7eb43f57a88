import { z } from 'zod';
import { amount, day, expecting, reference, references, text } from '../fields.ts';
import { recordType } from '../recordType.ts';
import { campaignKinds, keysOf } from '../words.ts';

/** A bounded push with dates, money and a goal. */
export const campaigns = recordType('campaigns', {
  client: {
    kind: z.enum(keysOf(campaignKinds)).meta({ title: 'Kind', description: 'Organic, paid, viral or influencer.' }),
    start: day().meta({ title: 'Start', description: 'First day.' }),
    end: day().meta({ title: 'End', description: 'Last day.' }),
    message: text().meta({ title: 'Message', description: 'The one thing people should remember.' }),
    goals: references('goals').meta({ title: 'Goals', description: 'What it works for.' }),
    personas: references('personas').meta({ title: 'Personas', description: 'Whom it is for.' }),
    channels: references('channels').meta({ title: 'Channels', description: 'Where it runs.' }),
    owner: reference('team').optional().meta({ title: 'Owner', description: 'Who leads it: an id of the team.' }),
    success: text()
      .optional()
      .meta({ title: 'Success', description: 'What has to be true at the end to call it a success.' }),
    notDoing: z.array(text()).default([]).meta({ title: 'What we do not do', description: 'Decisions against.' }),
    utm: z
      .strictObject({ campaign: expecting('id', (value) => /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(value)) })
      .optional()
      .meta({ title: 'UTM', description: "The campaign's name in links, lower case." }),
  },
  internal: {
    budget: z
      .array(
        z.strictObject({
          line: text(),
          planned: amount(),
          spent: amount().optional(),
          channel: reference('channels').optional(),
        }),
      )
      .default([])
      .meta({ title: 'Budget', description: "Lines of money in the client's currency." }),
  },
  body: 'client',
});

export type Campaign = z.output<typeof campaigns.schema>;
