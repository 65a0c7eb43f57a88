import { z } from 'zod';
import { day, reference, references, text } from '../fields.ts';
import { quantity } from '../quantity.ts';
import { recordType } from '../recordType.ts';
import { experimentOutcomes, keysOf } from '../words.ts';

/** A question to the audience whose end was fixed before it began. */
export const experiments = recordType('experiments', {
  client: {
    order: z.int().min(1).default(1).meta({ title: 'Order', description: 'Place in lists; its numeral (E1).' }),
    hypothesis: text().meta({ title: 'Hypothesis', description: 'What we believe, so that it can turn out false.' }),
    kpi: reference('kpis').optional().meta({ title: 'KPI', description: 'The one measure that decides.' }),
    channels: references('channels').meta({ title: 'Channels', description: 'Where it runs.' }),
    goal: reference('goals').optional().meta({ title: 'Goal', description: 'What it serves.' }),
    arms: z.array(text()).min(2).meta({ title: 'Arms', description: 'What is compared.' }),
    sample: z
      .strictObject({ needed: z.int().min(1), reached: z.int().min(0).default(0), of: text() })
      .meta({ title: 'Sample', description: 'How many of what are needed, and how many there are.' }),
    start: day().meta({ title: 'Start', description: 'First day.' }),
    end: day().meta({ title: 'End', description: 'Last day, fixed beforehand.' }),
    fixedOn: day().meta({ title: 'Fixed on', description: 'The day on which measure, sample and end were decided.' }),
    owner: reference('team').optional().meta({ title: 'Owner', description: 'Who runs it.' }),
    result: z
      .strictObject({ outcome: z.enum(keysOf(experimentOutcomes)), says: text(), difference: quantity().optional() })
      .optional()
      .meta({ title: 'Result', description: 'What came out.' }),
  },
  internal: {},
  body: 'client',
});

export type Experiment = z.output<typeof experiments.schema>;
