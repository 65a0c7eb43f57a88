import { z } from 'zod';
import { amount, day, reference, text } from '../fields.ts';
import { quantity } from '../quantity.ts';
import { recordType } from '../recordType.ts';
import { funnelStages, keysOf, stepStates } from '../words.ts';

/** One concrete act that should raise conversion, with a deadline and a cost. */
export const steps = recordType('steps', {
  client: {
    hypothesis: text().meta({ title: 'Hypothesis', description: 'If we do this, then that, because.' }),
    stage: z.enum(keysOf(funnelStages)).meta({ title: 'Funnel stage', description: 'Which transition it improves.' }),
    goal: reference('goals').optional().meta({ title: 'Goal', description: 'What it works for.' }),
    kpi: reference('kpis').optional().meta({ title: 'KPI', description: 'What shows it.' }),
    owner: reference('team').optional().meta({ title: 'Owner', description: 'Who does it: an id of the team.' }),
    due: day().optional().meta({ title: 'Deadline', description: 'The day it is done.' }),
    state: z
      .enum(keysOf(stepStates))
      .default('planned')
      .meta({ title: 'State', description: 'Planned, doing, done, dropped.' }),
    result: z
      .strictObject({ on: day(), says: text(), value: quantity().optional() })
      .optional()
      .meta({ title: 'Result', description: 'What came of it.' }),
  },
  internal: {
    cost: amount().optional().meta({ title: 'Cost', description: "Money in the client's currency." }),
    effortHours: z.number().min(0).optional().meta({ title: 'Effort', description: 'Hours of work.' }),
  },
  body: 'internal',
});

export type Step = z.output<typeof steps.schema>;
