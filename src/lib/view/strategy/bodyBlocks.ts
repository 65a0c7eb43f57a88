import { rangePeriod } from '../../kpi/periods.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Body } from '../markdown/body.ts';
import { renderBody } from '../markdown/renderBody.ts';
import type { ViewContext } from '../viewContext.ts';

/** The text of a record below its front matter; null where there is none or the audience may not read it. */
export function recordBody(context: ViewContext, page: string, record: PlaybookRecord<CollectionName>): Body | null {
  if (record.body.text.trim() === '') return null;
  const { from, to } = context.playbook.client.period;
  return renderBody({ ...record.body, file: record.file }, { page, period: rangePeriod(from, to) }, context);
}
