import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { parsePeriod } from '../../../src/lib/kpi/periods.ts';
import { renderBody } from '../../../src/lib/view/markdown/renderBody.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { aliveIn, hostileTexts } from '../../support/hostileTexts.ts';
import { numbersPlaybook } from '../numbers/numbersPlaybook.ts';

const context = viewContext(numbersPlaybook([]));
const period = parsePeriod('2026-10') ?? { id: '', from: '', to: '' };

it.each([false, true])('no hostile text is alive below the front matter (mdx: %s)', (mdx) => {
  expect(hostileTexts).toHaveLength(300);
  const alive = hostileTexts.filter((text) => {
    const source = { text: `Before.\n\n${text}\n\nAnd ${text} inside.`, mdx, file: 'src/content/guides/a.md', line: 5 };
    const { blocks } = renderBody(source, { page: 'guides/a.html', period }, context);
    return blocks.some((block) => 'html' in block && aliveIn(parseFragment(block.html)).length > 0);
  });
  expect(alive).toEqual([]);
});
