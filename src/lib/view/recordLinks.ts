import type { PlaybookRecord } from '../playbook/playbook.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { LinkView } from './linkView.ts';
import { numeralOf } from './numeralOf.ts';
import { relativeHref, routeOf } from './routes.ts';
import type { ViewContext } from './viewContext.ts';

/** Links from a page to records; what this audience does not see is left out. */
export function recordLinks(
  context: ViewContext,
  page: string,
  to: CollectionName,
  ids: readonly string[],
): LinkView[] {
  return ids.flatMap((id) => {
    const record = findRecord(context, to, id);
    return record === undefined ? [] : [recordLink(page, record)];
  });
}

/** Links to the records of one collection that point at this one, each once. */
export function linksFrom(
  context: ViewContext,
  page: string,
  { collection, id }: Pick<PlaybookRecord<CollectionName>, 'collection' | 'id'>,
  from: CollectionName,
): LinkView[] {
  const users = context.playbook.links.usedBy(collection, id).filter((link) => link.collection === from);
  return recordLinks(context, page, from, [...new Set(users.map((link) => link.id))]);
}

export function recordLink(page: string, record: PlaybookRecord<CollectionName>): LinkView {
  const numeral = numeralOf(record);
  const text = numeral === null ? record.title : `${numeral}\u00a0${record.title}`;
  return { text, href: relativeHref(page, routeOf(record.collection, record.id)) };
}

function findRecord({ playbook }: ViewContext, collection: CollectionName, id: string) {
  const records: ReadonlyMap<string, PlaybookRecord<CollectionName>> = playbook.records[collection];
  return records.get(id);
}
