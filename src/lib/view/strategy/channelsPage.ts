import { say } from '../../language/language.ts';
import { promisedPosts } from '../../playbook/cadence.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { platforms } from '../../schema/platforms.ts';
import { formats } from '../../schema/words.ts';
import { byOrder } from '../byOrder.ts';
import { toChannelBadge } from '../channelBadge.ts';
import type { Page } from '../page.ts';
import { recordLink, recordLinks } from '../recordLinks.ts';
import { routes } from '../routes.ts';
import type { CellView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { cadenceText } from './cadenceText.ts';
import { postCount } from './postCount.ts';
import { notDoing, optional, tableSection } from './sections.ts';

type Channel = PlaybookRecord<'channels'>;

const path = routes.channels;

/** Where we publish and what each place is for; where we only listen and measure. */
export function toChannelsPage(context: ViewContext): Page<'sheet'> {
  const t = context.words.strategy.channels;
  const channels = byOrder(context.playbook.records.channels);
  const publishing = channels.filter(publishes);
  const measuring = channels.filter((channel) => !publishes(channel));
  const against = channels.flatMap(({ code, notDoing: items }) => items.map((item) => `${code}: ${item}`));
  const sections = [
    tableSection(
      { heading: t.publish, note: t.count(publishing.length), span: 12 },
      {
        label: t.publish,
        columns: [
          { text: t.channel },
          { text: t.role },
          { text: t.promise },
          { text: t.planned, numeric: true },
          { text: t.forWhom },
        ],
        groups: [{ rows: publishing.map((channel) => publishingRow(context, channel)) }],
      },
      { why: t.emptyWhy, next: t.emptyNext, code: 'src/content/channels/instagram.md' },
    ),
    ...optional(
      measuring.length === 0
        ? []
        : [
            {
              kind: 'table',
              table: {
                label: t.measure,
                columns: [{ text: t.channel }, { text: t.role }],
                groups: [{ rows: measuring.map((channel) => [channelCell(context, channel), { text: channel.role }]) }],
              },
            },
          ],
      { heading: t.measure, note: t.measureNote, span: 7 },
    ),
    ...optional(notDoing(against), { heading: context.words.strategy.notDoing, span: 5 }),
  ];
  const title = { numeral: String(publishing.length), kind: t.kind, heading: t.heading, lede: t.lede };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, { title, sections });
}

function publishes({ cadence, formats: shown }: Channel): boolean {
  return cadence !== undefined || shown.length > 0;
}

function channelCell({ playbook }: ViewContext, channel: Channel): CellView {
  const platform = say(platforms[channel.platform], playbook.language);
  return {
    badges: [toChannelBadge(channel)],
    links: [recordLink(path, channel)],
    ...(platform !== channel.title && { small: platform }),
  };
}

function publishingRow(context: ViewContext, channel: Channel): CellView[] {
  const { playbook, format, words, slots } = context;
  const own = slots.filter((slot) => slot.channel.id === channel.id);
  const { planned } = postCount(own, playbook.client.period);
  const promised =
    channel.cadence === undefined ? null : Math.round(promisedPosts(channel.cadence, playbook.client.period));
  return [
    channelCell(context, channel),
    { text: channel.role, small: channel.formats.map((name) => say(formats[name], playbook.language)).join(', ') },
    { text: cadenceText(context, channel) },
    {
      text: format.number(planned),
      ...(promised !== null && { small: words.strategy.channels.ofPromised(format.number(promised)) }),
    },
    { links: recordLinks(context, path, 'personas', channel.personas) },
  ];
}
