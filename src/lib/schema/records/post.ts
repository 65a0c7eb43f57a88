import { z } from 'zod';
import { amount, asset, clip, day, expecting, moment, reference, references, text, time, url } from '../fields.ts';
import { duration } from '../quantity.ts';
import { recordType } from '../recordType.ts';
import { formats, funnelStages, keysOf, workStates } from '../words.ts';

const hashtags = z.array(expecting('hashtag', (value) => /^#[\p{L}\p{N}_]+$/u.test(value)));

const channelOverride = z.strictObject({
  time: time().optional(),
  date: day().optional(),
  format: z.enum(keysOf(formats)).optional(),
  caption: text().optional(),
  link: url().optional(),
  hashtags: hashtags.optional(),
  firstComment: text().optional(),
  paid: z.boolean().optional(),
});

/** An MP4, MOV or WebM file in the folder tells its facts by itself; a video that lies elsewhere is described here. */
const video = z.strictObject({
  file: clip('video').optional(),
  url: url().optional(),
  alt: text(),
  duration: duration().optional(),
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
  framesPerSecond: z.number().min(1).optional(),
  megabytes: z.number().min(0).optional(),
  captions: clip('captions').optional(),
  silent: z.boolean().default(false),
  cover: asset().optional(),
  rights: text().optional(),
});

/** What an approval is held to, part by part. */
export const approvalPartNames = ['text', 'media', 'links', 'time', 'channels'] as const;

const fingerprints = Object.fromEntries(approvalPartNames.map((part) => [part, text()])) as Record<
  (typeof approvalPartNames)[number],
  ReturnType<typeof text>
>;

/** Who said yes, when, for whom, and to which version. Written by `almanac approve`. */
const approval = z.strictObject({
  by: reference('team'),
  on: day(),
  for: z.enum(['agency', 'client']),
  of: z.strictObject(fingerprints),
});

export type Approval = z.output<typeof approval>;

/** One published item. The text below the front matter is the caption that its channels share. */
export const posts = recordType('posts', {
  client: {
    date: day()
      .optional()
      .meta({ title: 'Day', description: 'The planned day; without one the post waits in the tray.' }),
    time: time().optional().meta({ title: 'Time', description: "Wall time in the client's zone." }),
    channels: z.array(reference('channels')).min(1).meta({ title: 'Channels', description: 'Where it goes.' }),
    overrides: z
      .record(reference('channels'), channelOverride)
      .default({})
      .meta({ title: 'Per channel', description: 'What differs on one channel: time, caption, format, link.' }),
    format: z.enum(keysOf(formats)).meta({ title: 'Format', description: 'Reel, story, carousel, image …' }),
    pillar: reference('pillars').optional().meta({ title: 'Pillar', description: 'The theme it belongs to.' }),
    campaign: reference('campaigns').optional().meta({ title: 'Campaign', description: 'The push it is part of.' }),
    goals: references('goals').meta({ title: 'Goals', description: 'What it works for.' }),
    personas: references('personas').meta({ title: 'Personas', description: 'Whom it speaks to.' }),
    stage: z
      .enum(keysOf(funnelStages))
      .optional()
      .meta({ title: 'Funnel stage', description: 'Where its reader stands.' }),
    media: z
      .array(z.strictObject({ file: asset(), alt: text(), rights: text().optional() }))
      .default([])
      .meta({ title: 'Media', description: 'Pictures with alt text and who gave the rights.' }),
    video: video.optional().meta({
      title: 'Video',
      description:
        'Where it lies (file or url) and what it shows (alt). A file tells its length and size by itself; of a video elsewhere write duration such as 32 s, width, height, megabytes. captions as .vtt or .srt, or silent: true where nobody speaks or the words are in the picture; a cover.',
    }),
    link: url().optional().meta({ title: 'Link', description: 'Where it leads, without UTM.' }),
    utm: z
      .strictObject({ content: text().optional(), medium: text().optional() })
      .optional()
      .meta({ title: 'UTM', description: "Only what differs from the campaign's policy." }),
    hashtags: hashtags.default([]).meta({ title: 'Hashtags', description: 'In quotes: "#coffee".' }),
    tags: z.array(text()).default([]).meta({
      title: 'Tags',
      description: 'Of a YouTube video: words that searches know and nobody sees. Up to 500 characters together.',
    }),
    firstComment: text()
      .optional()
      .meta({ title: 'First comment', description: 'What we write below it as soon as it is out: a link, hashtags.' }),
    paid: z.boolean().default(false).meta({ title: 'Paid', description: 'Promoted for money.' }),
    owner: reference('team').optional().meta({ title: 'Owner', description: 'Who makes it: an id of the team.' }),
    work: z
      .enum(keysOf(workStates))
      .default('idea')
      .meta({ title: 'Work', description: 'How far the work is before approval.' }),
    approved: z
      .strictObject({ by: reference('team'), on: day() })
      .optional()
      .meta({ title: 'Approved', description: 'By whom, when: a note that is not held to a version.' }),
    approvals: z.array(approval).default([]).meta({
      title: 'Approvals',
      description:
        'Records that almanac approve writes: by whom, when, for whom, and fingerprints of what was approved.',
    }),
    published: z
      .record(reference('channels'), z.strictObject({ at: moment(), url: url().optional(), id: text().optional() }))
      .default({})
      .meta({ title: 'Published', description: 'Per channel: when, and the link or id that its export shows.' }),
  },
  internal: {
    exported: z
      .strictObject({ on: day(), to: text() })
      .optional()
      .meta({ title: 'Exported', description: 'To which scheduler, when.' }),
    effortHours: z.number().min(0).optional().meta({ title: 'Effort', description: 'Hours of work.' }),
    cost: amount().optional().meta({ title: 'Cost', description: "Money in the client's currency." }),
  },
  body: 'client',
});

export type Post = z.output<typeof posts.schema>;
