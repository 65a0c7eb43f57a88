import { z } from 'zod';
import { asset, day, reference, references, text } from '../fields.ts';
import { platformIds } from '../platforms.ts';
import { recordType } from '../recordType.ts';
import { guideKinds, keysOf } from '../words.ts';

/** How we look, speak, write for search and use a platform. */
export const guides = recordType('guides', {
  client: {
    kind: z.enum(keysOf(guideKinds)).meta({ title: 'Kind', description: 'Visual, voice, SEO, blog or platform.' }),
    platform: z.enum(platformIds).optional().meta({ title: 'Platform', description: 'For a guide to one platform.' }),
    summary: text().meta({ title: 'Summary', description: 'What it decides, in one sentence.' }),
    reviewBy: day().optional().meta({ title: 'Review by', description: 'When it has to be looked at again.' }),
    palette: z
      .array(z.strictObject({ name: text(), color: text(), use: text() }))
      .default([])
      .meta({ title: 'Palette', description: 'For a visual guide: colours and what each is for.' }),
    media: z
      .array(z.strictObject({ file: asset(), alt: text(), rights: text().optional() }))
      .default([])
      .meta({ title: 'Media', description: 'Examples.' }),
    forbidden: z
      .array(z.strictObject({ word: text(), instead: text().optional() }))
      .default([])
      .meta({ title: 'Forbidden words', description: 'Words that no post uses, and what to say instead.' }),
    disclosures: z
      .array(
        z.strictObject({
          when: z.enum(['paid', 'influencer', 'always']),
          marks: z.array(text()).min(1),
          channels: references('channels'),
          why: text().optional(),
        }),
      )
      .default([])
      .meta({ title: 'Disclosures', description: 'Marks of which a post has to carry one, such as "#ad", and when.' }),
    does: z.array(text()).default([]).meta({ title: 'Do', description: 'What we do.' }),
    doesNot: z.array(text()).default([]).meta({ title: 'Do not', description: 'What we do not.' }),
  },
  internal: {
    owner: reference('team').optional().meta({ title: 'Owner', description: 'Who keeps it.' }),
  },
  body: 'client',
  mdx: true,
});

export type Guide = z.output<typeof guides.schema>;
