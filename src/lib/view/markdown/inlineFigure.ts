import type { ElementContent } from 'hast';
import { toFigureView } from '../numbers/figureView.ts';
import type { ViewContext } from '../viewContext.ts';
import { askFigure } from './askFigure.ts';
import type { BodyPlace } from './renderBody.ts';
import { element } from './toHtml.ts';
import type { ComponentNode } from './tree.ts';

/** A figure inside of a sentence: the number and the code that leads to its source. Other components do not stand there. */
export function inlineFigure(node: ComponentNode, place: BodyPlace, context: ViewContext): ElementContent[] {
  if (node.name !== 'Figure') return [];
  const figure = askFigure(node, place, context);
  if (figure === null) return [text('—')];
  const { text: value, reason, href, linkLabel, code, since } = toFigureView(figure, place.page, context);
  const why = reason === null ? [] : [element('span', { className: ['vh'] }, [text(`, ${reason}`)])];
  const now = since === null ? [] : [element('span', { className: ['now'], title: since.title }, [text(since.text)])];
  const link = element('a', { className: ['fid'], href, ariaLabel: linkLabel }, [text(code)]);
  return [
    element('span', { className: ['fig'], ...(reason === null ? {} : { title: reason }) }, [
      text(value),
      ...why,
      ...now,
      link,
    ]),
  ];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
