import { z } from 'zod';
import { day, reference, references, text } from '../fields.ts';
import { quantity } from '../quantity.ts';
import { recordType } from '../recordType.ts';
import { difficulties, keysOf } from '../words.ts';

/** A difficulty turned into a level of a KPI, by a day, with an owner. */
export const goals = recordType('goals', {
  client: {
    order: z
      .int()
      .min(1)
      .default(1)
      .meta({ title: 'Order', description: 'Place in lists; the numeral of its page (G1).' }),
    difficulty: z
      .enum(keysOf(difficulties))
      .meta({ title: 'Difficulty', description: 'Which of the six difficulties this goal answers.' }),
    problem: text().meta({ title: 'Problem', description: 'What is wrong today, with its number if there is one.' }),
    objective: text().meta({ title: 'Objective', description: 'What should be different.' }),
    kpi: reference('kpis').optional().meta({ title: 'KPI', description: 'The id of the KPI that shows it.' }),
    channels: references('channels').meta({
      title: 'Channels',
      description: 'Where the KPI is measured; all channels when empty.',
    }),
    baseline: z
      .strictObject({ value: quantity(), from: day(), to: day(), evidence: text().optional() })
      .optional()
      .meta({ title: 'Baseline', description: 'The level before, and when it was measured.' }),
    target: quantity().optional().meta({ title: 'Target', description: 'The level wanted: 900, 5%, 60 min.' }),
    start: day().meta({ title: 'Start', description: 'First day that counts.' }),
    due: day().meta({ title: 'Deadline', description: 'Last day that counts.' }),
    owner: reference('team').optional().meta({ title: 'Owner', description: 'Who answers for it: an id of the team.' }),
    targetChanges: z
      .array(
        z.strictObject({
          on: day(),
          from: quantity().optional(),
          to: quantity(),
          reason: text(),
          by: reference('team').optional(),
        }),
      )
      .default([])
      .meta({ title: 'Changes of the target', description: 'Every change keeps its reason.' }),
    personas: references('personas').meta({ title: 'Personas', description: 'Whose behaviour has to change.' }),
    review: text().optional().meta({ title: 'Review', description: 'When and by whom it is looked at.' }),
  },
  internal: {
    risks: z.array(text()).default([]).meta({ title: 'Risks', description: 'What could make it fail.' }),
  },
  body: 'client',
});

export type Goal = z.output<typeof goals.schema>;
