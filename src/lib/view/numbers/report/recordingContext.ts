import type { Figure } from '../../../kpi/figure.ts';
import type { ViewContext } from '../../viewContext.ts';

/** The same context, and what was asked through it: the figures of one page. */
export function recordingContext(context: ViewContext): { context: ViewContext; asked: () => readonly Figure[] } {
  const asked = new Map<string, Figure>();
  const { figures } = context.playbook;
  const of: typeof figures.of = (request) => {
    const figure = figures.of(request);
    asked.set(figure.id, figure);
    return figure;
  };
  const playbook = { ...context.playbook, figures: { ...figures, of } };
  return { context: { ...context, playbook }, asked: () => [...asked.values()] };
}
