import type { Slot } from '../../playbook/slots.ts';
import { byOrder } from '../byOrder.ts';
import { numeralOf } from '../numeralOf.ts';
import { partRoute, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';

/** A part of the plan that has a page of its own: a campaign, a channel, a persona, somebody's posts. */
export interface CalendarPart {
  readonly kind: 'campaign' | 'channel' | 'persona' | 'owner';
  readonly id: string;
  readonly title: string;
  readonly numeral: string;
  readonly path: string;
  /** The page of the record itself; null for a person. */
  readonly record: string | null;
  readonly slots: readonly Slot[];
}

/** Parts that have a post, by kind, each with its slots in the order of the plan. */
export function calendarParts(
  slots: readonly Slot[],
  { playbook, words }: ViewContext,
): { readonly heading: string; readonly parts: readonly CalendarPart[] }[] {
  const { campaigns, channels, personas } = playbook.records;
  const t = words.calendar;
  const part = (
    kind: CalendarPart['kind'],
    { id, title, numeral, record }: Pick<CalendarPart, 'id' | 'title' | 'numeral' | 'record'>,
    belongs: (slot: Slot) => boolean,
  ): CalendarPart[] => {
    const own = slots.filter(belongs);
    return own.length === 0 ? [] : [{ kind, id, title, numeral, record, path: partRoute(kind, id), slots: own }];
  };
  return [
    {
      heading: t.campaign,
      parts: [...campaigns.values()].flatMap(({ id, title }) =>
        part(
          'campaign',
          { id, title, numeral: '', record: routeOf('campaigns', id) },
          ({ post }) => post.campaign === id,
        ),
      ),
    },
    {
      heading: t.channel,
      parts: byOrder(channels).flatMap(({ id, title, code }) =>
        part(
          'channel',
          { id, title, numeral: code, record: routeOf('channels', id) },
          ({ channel }) => channel.id === id,
        ),
      ),
    },
    {
      heading: t.persona,
      parts: [...personas.values()].flatMap((persona) =>
        part(
          'persona',
          {
            id: persona.id,
            title: persona.title,
            numeral: numeralOf(persona) ?? '',
            record: routeOf('personas', persona.id),
          },
          ({ post }) => post.personas.includes(persona.id),
        ),
      ),
    },
    {
      heading: t.owner,
      parts: playbook.client.team.flatMap(({ id, name }) =>
        part('owner', { id, title: name, numeral: '', record: null }, ({ post }) => post.owner === id),
      ),
    },
  ].filter(({ parts }) => parts.length > 0);
}
