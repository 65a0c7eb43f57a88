import { z } from 'zod';
import { day, month, reference, references, text } from '../fields.ts';
import { recordType } from '../recordType.ts';
import { keysOf, promiseStates } from '../words.ts';

/** What we tell the client about a month. The body is the story; figures stand in it as components. */
export const reports = recordType('reports', {
  client: {
    month: month().meta({ title: 'Month', description: 'The month it is about: 2026-10.' }),
    issued: day().optional().meta({ title: 'Issued', description: 'The day it was sent; a draft until then.' }),
    by: reference('team').optional().meta({ title: 'By', description: 'Who wrote it.' }),
    findings: z
      .array(z.strictObject({ says: text(), more: text().optional() }))
      .default([])
      .meta({ title: 'Findings', description: 'Three to five sentences that the numbers add up to.' }),
    decisions: z
      .array(z.strictObject({ due: day(), choose: text(), of: reference('team').optional(), since: day().optional() }))
      .default([])
      .meta({ title: 'Decisions', description: 'What we ask the client to choose, by when.' }),
    channels: references('channels').meta({
      title: 'Channels',
      description: 'Shown one by one, in this order; all when empty.',
    }),
    channelNotes: z
      .record(reference('channels'), text())
      .default({})
      .meta({ title: 'Per channel', description: 'One sentence on each.' }),
    postNotes: z
      .record(reference('posts'), text())
      .default({})
      .meta({ title: 'Per post', description: 'Why we think a post did well or badly.' }),
    promised: z
      .array(z.strictObject({ what: text(), result: text().optional(), state: z.enum(keysOf(promiseStates)) }))
      .default([])
      .meta({ title: 'Promised last month', description: 'What we said, and what came of it.' }),
    next: z.array(text()).default([]).meta({ title: 'Next month', description: 'What we will do.' }),
    needs: z.array(text()).default([]).meta({ title: 'What we need', description: 'From the client.' }),
  },
  internal: {},
  body: 'client',
  mdx: true,
});

export type Report = z.output<typeof reports.schema>;
