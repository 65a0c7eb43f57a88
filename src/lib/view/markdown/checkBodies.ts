import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { noMemory } from '../../source/memory.ts';
import { checkTree } from './checkTree.ts';
import { knownTo } from './known.ts';
import { parseMarkdown } from './parseMarkdown.ts';

/** Everything that is wrong in the texts of all records: components, links, pictures, code. A post's text is a caption, not Markdown: it stays as it is. */
export function checkBodies(playbook: Playbook, pictures: ReadonlySet<string>, memory = noMemory): Diagnostic[] {
  const known = knownTo(playbook, pictures);
  const { posts: _captions, ...written } = playbook.records;
  const records = Object.values(written).flatMap((collection) => [...collection.values()]);
  return records.flatMap(({ file, body }) => {
    const source = { ...body, file };
    const parsed = memory.recall(
      'markdown',
      file,
      () => [body],
      () => parseMarkdown(source),
    );
    return parsed.value === null ? parsed.diagnostics : checkTree(parsed.value, source, known);
  });
}
