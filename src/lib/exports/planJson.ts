import { z } from 'zod';
import type { Playbook } from '../playbook/playbook.ts';
import { postStatuses } from '../playbook/postStatus.ts';
import { slotCopy } from '../playbook/slotCopy.ts';
import type { Slot } from '../playbook/slots.ts';
import { utmLink } from '../playbook/utmLink.ts';
import { instantOf } from '../playbook/wallTime.ts';
import { platformIds } from '../schema/platforms.ts';
import { formats, keysOf } from '../schema/words.ts';
import { pictures, utcText } from './schedulers/scheduledPost.ts';

const describe = (description: string) => ({ description });
const statuses = Object.keys(postStatuses) as [keyof typeof postStatuses, ...(keyof typeof postStatuses)[]];

const plannedPost = z.strictObject({
  post: z.string().meta(describe('Id of the post: the stem of its file.')),
  channel: z.string().meta(describe('Id of the channel. A post and a channel together are one entry, for ever.')),
  platform: z.enum(platformIds),
  title: z.string(),
  day: z.iso.date().nullable().meta(describe("Planned day in the client's zone; null in the tray.")),
  time: z
    .string()
    .nullable()
    .meta(describe("Wall time in the client's zone, 09:30; null where only a day is planned.")),
  instant: z.iso.datetime().nullable().meta(describe('The same moment in UTC.')),
  status: z.enum(statuses).meta(describe('Follows from the facts below and from asOf.')),
  format: z.enum(keysOf(formats)),
  text: z.string().meta(describe('As it goes out, hashtags included.')),
  hashtags: z.array(z.string()),
  tags: z.array(z.string()).meta(describe('Of a YouTube video, which nobody sees.')),
  firstComment: z.string().nullable().meta(describe('What is written below it as soon as it is out.')),
  link: z.string().nullable().meta(describe('With UTM parameters.')),
  media: z.array(
    z.strictObject({
      file: z.string().meta(describe("Below the client's folder.")),
      url: z.string().nullable().meta(describe('On the published site, where its address was given.')),
      alt: z.string(),
    }),
  ),
  paid: z.boolean(),
  pillar: z.string().nullable(),
  campaign: z.string().nullable(),
  goals: z.array(z.string()),
  personas: z.array(z.string()),
  owner: z.string().nullable(),
  approved: z.strictObject({ by: z.string(), on: z.iso.date() }).nullable(),
  exported: z.strictObject({ to: z.string(), on: z.iso.date() }).nullable(),
  published: z.strictObject({ at: z.string(), url: z.string().nullable(), id: z.string().nullable() }).nullable(),
});

/** The plan for other programs. A change that could break a reader raises the version. */
export const planJsonSchema = z.strictObject({
  version: z.literal(1),
  client: z.strictObject({ name: z.string(), locale: z.string(), timeZone: z.string() }),
  asOf: z.iso.date().meta(describe('The day that counted as today.')),
  posts: z.array(plannedPost),
});

export type PlanJson = z.output<typeof planJsonSchema>;

export function planJson(slots: readonly Slot[], playbook: Playbook, site: string | null): PlanJson {
  const { name, locale, timeZone } = playbook.client;
  return {
    version: 1,
    client: { name, locale, timeZone },
    asOf: playbook.asOf,
    posts: slots.map((slot) => toEntry(slot, playbook, site)),
  };
}

function toEntry(slot: Slot, { client, records }: Playbook, site: string | null): PlanJson['posts'][number] {
  const { post, channel, day, time, status, format, hashtags, paid, published } = slot;
  return {
    post: post.id,
    channel: channel.id,
    platform: channel.platform,
    title: post.title,
    day,
    time,
    instant: day === null || time === null ? null : utcText(instantOf(day, time, client.timeZone)),
    status,
    format,
    text: slotCopy(slot),
    hashtags: [...hashtags],
    tags: post.tags,
    firstComment: slot.firstComment,
    link: utmLink(slot, records),
    media: pictures(post, site),
    paid,
    pillar: post.pillar ?? null,
    campaign: post.campaign ?? null,
    goals: post.goals,
    personas: post.personas,
    owner: post.owner ?? null,
    approved: post.approved ?? null,
    exported: post.exported ?? null,
    published: published === null ? null : { at: published.at, url: published.url ?? null, id: published.id ?? null },
  };
}

/** JSON Schema of the plan, for readers of the file. */
export function planSchema(): object {
  return z.toJSONSchema(planJsonSchema, { unrepresentable: 'any' });
}
