import type { Slot } from '../../playbook/slots.ts';
import type { ViewContext } from '../viewContext.ts';

/** Separate facts about one line of the plan, none of which stands for another. */
export interface SlotFactsView {
  /** One box a fact, in the order of the work. */
  readonly boxes: readonly boolean[];
  /** `planned, approved; not yet published`: what the boxes say. */
  readonly text: string;
}

type Fact = 'planned' | 'approved' | 'exported' | 'published' | 'measured';

/** Only the team knows to which tool a post was handed. */
export function factNames({ playbook }: ViewContext): readonly Fact[] {
  const all = ['planned', 'approved', 'exported', 'published', 'measured'] as const;
  return playbook.audience === 'team' ? all : all.filter((name) => name !== 'exported');
}

export function toSlotFacts(slot: Slot, context: ViewContext): SlotFactsView {
  const { playbook, format, words } = context;
  const { post, day, out, object } = slot;
  const facts: Readonly<Record<Fact, boolean>> = {
    planned: day !== null,
    approved: post.approved !== undefined && post.approved.on <= playbook.asOf,
    exported: post.exported !== undefined && post.exported.on <= playbook.asOf,
    published: out !== null,
    measured: object !== null,
  };
  const names = factNames(context);
  const said = (wanted: boolean) =>
    names.filter((name) => facts[name] === wanted).map((name) => words.calendar.facts[name]);
  return {
    boxes: names.map((name) => facts[name]),
    text: words.calendar.factsText(format.list(said(true)), format.list(said(false))),
  };
}
