import type { Seal } from '../../../playbook/seals/seal.ts';
import type { ViewContext } from '../../viewContext.ts';
import { type FigureView, toFigureView } from '../figureView.ts';

/** When a report was sealed and why again, and every figure that the data say otherwise today. */
export interface SealNoteView {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly changed: readonly { readonly figure: FigureView; readonly what: string }[];
}

/** `context`: of the sealed playbook. */
export function toSealNote({ asOf, reason, earlier }: Seal, page: string, context: ViewContext): SealNoteView {
  const { playbook, format, words } = context;
  const text = words.numberPages.report.sealed;
  const changed = playbook.figures
    .all()
    .filter(({ since }) => since !== undefined)
    .map((figure) => toFigureView(figure, page, context))
    .filter(({ since }) => since !== null);
  const first = earlier[0];
  return {
    heading: text.heading,
    lines: [
      text.since(format.longDay(asOf)),
      ...(first === undefined || reason === null ? [] : [text.again(format.longDay(first.asOf), reason)]),
      changed.length === 0
        ? text.unchanged
        : text.changed(format.number(changed.length), format.plural(changed.length)),
    ],
    changed: changed.map((figure) => ({ figure, what: `${figure.kpi}, ${figure.scope}, ${figure.period}` })),
  };
}

export function sealFact(seal: Seal | null, { format, words }: ViewContext) {
  const { fact } = words.numberPages.report.sealed;
  return seal === null ? [] : [{ name: fact, text: format.longDay(seal.asOf) }];
}
