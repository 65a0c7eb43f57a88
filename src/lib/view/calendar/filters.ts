import { byOrder } from '../byOrder.ts';
import { type PillarMarkView, toPillarMark } from '../pillarMark.ts';
import type { ViewContext } from '../viewContext.ts';
import type { MonthPlan } from './monthPlan.ts';

/** A group of checkboxes. The stylesheet knows their ids: `f-c0` … `f-c15`, `f-p0` … `f-p8`, `f-s-open`. */
export interface FilterGroupView {
  readonly legend: string;
  readonly options: readonly {
    readonly id: string /** Stays the same from page to page: `channel:instagram`. */;
    readonly name: string;
    readonly label: string;
    readonly pillar: PillarMarkView | null;
  }[];
}

/** The stylesheet has rules for as many; a client with more channels cannot close those beyond. */
const mostChannels = 16;
const mostPillars = 8;

export function toFilters(
  plan: Pick<MonthPlan, 'slots' | 'channels'>,
  { playbook, words }: ViewContext,
): FilterGroupView[] {
  const { calendar } = words;
  const pillars = byOrder(playbook.records.pillars).slice(0, mostPillars);
  const hasNone = plan.slots.some(({ post }) => post.pillar === undefined);
  return [
    {
      legend: calendar.channel,
      options: plan.channels
        .slice(0, mostChannels)
        .map(({ id, title }, index) => ({ id: `f-c${index}`, name: `channel:${id}`, label: title, pillar: null })),
    },
    {
      legend: calendar.pillar,
      options: [
        ...pillars.map((pillar, index) => ({
          id: `f-p${index + 1}`,
          name: `pillar:${pillar.id}`,
          label: pillar.title,
          pillar: toPillarMark(playbook, pillar),
        })),
        ...(hasNone ? [{ id: 'f-p0', name: 'pillar:', label: calendar.noPillar, pillar: null }] : []),
      ],
    },
    {
      legend: calendar.status,
      options: (['open', 'approved', 'out'] as const).map((group) => ({
        id: `f-s-${group}`,
        name: `status:${group}`,
        label: calendar.groups[group],
        pillar: null,
      })),
    },
  ].filter(({ options }) => options.length > 0);
}
