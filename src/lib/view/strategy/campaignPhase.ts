import { compareText } from '../../language/compareText.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { PaceMarkView } from '../paceMark.ts';
import type { ViewContext } from '../viewContext.ts';

type Campaign = PlaybookRecord<'campaigns'>;

/** Campaigns in the order in which they begin. */
export function campaignsByStart({ playbook }: ViewContext): Campaign[] {
  return [...playbook.records.campaigns.values()].toSorted(
    (a, b) => compareText(a.start, b.start) || compareText(a.id, b.id),
  );
}

/** Not begun, running or over: from its dates and today. */
export function phaseMark({ playbook, words }: ViewContext, { start, end }: Campaign): PaceMarkView {
  const t = words.strategy.campaigns;
  if (playbook.asOf < start) return { mark: 'idea', word: t.planned, tone: '' };
  if (playbook.asOf > end) return { mark: 'published', word: t.over, tone: '' };
  return { mark: 'client', word: t.running, tone: '' };
}
