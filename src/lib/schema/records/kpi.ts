import { z } from 'zod';
import { text } from '../fields.ts';
import { recordType } from '../recordType.ts';

const term = z.strictObject({
  metric: text(),
  times: z.number().default(1),
});

/** A KPI of the client's own: data, never code. */
export const kpis = recordType('kpis', {
  client: {
    numerator: z.array(term).min(1).meta({ title: 'Numerator', description: 'Metrics that are added up.' }),
    denominator: z
      .array(term)
      .default([])
      .meta({ title: 'Denominator', description: 'Metrics that it is divided by; none for a count.' }),
    over: z
      .enum(['days', 'posts'])
      .default('days')
      .meta({ title: 'Over', description: 'Values of days, or of posts published in the period.' }),
    unit: z
      .enum(['count', 'share', 'money', 'seconds', 'number'])
      .meta({ title: 'Unit', description: 'What the result is.' }),
    better: z.enum(['higher', 'lower', 'neutral']).meta({ title: 'Better', description: 'Which way is good.' }),
    says: text().meta({ title: 'Says', description: 'What a reader learns from it, and what not.' }),
  },
  internal: {},
  body: 'client',
});

export type KpiRecord = z.output<typeof kpis.schema>;
