import { expect, test } from 'vitest';
import { openPlaybook } from '../../../src/lib/playbook/openPlaybook.ts';
import { checkBodies } from '../../../src/lib/view/markdown/checkBodies.ts';
import { clientFolder, places } from '../../support/clientFolder.ts';

const post =
  '---\ntitle: First\nchannels: [instagram]\nformat: image\n---\nA <b>caption</b> is no Markdown: [here](nowhere.md)\n';
const pillar =
  '---\ntitle: Craft\ncode: C\npromise: How.\nshare: { percent: 100, band: 5 }\n---\nMade <b>by hand</b>.\n';

test('the texts of records are Markdown; a caption is what people will read, letter by letter', () => {
  const root = clientFolder({ 'src/content/posts/p.md': post, 'src/content/pillars/craft.md': pillar });
  const { value } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
  const found = value === null ? null : checkBodies(value.playbook, new Set());
  expect(places(found ?? [])).toEqual(['markdown/raw-html src/content/pillars/craft.md:7:6']);
});
