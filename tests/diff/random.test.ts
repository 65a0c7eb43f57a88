import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { mulberry32 } from '../../scripts/demo/mulberry32.ts';
import { comparePlaybooks } from '../../src/lib/diff/comparePlaybooks.ts';
import { type PlanDiff, planDiffSchema } from '../../src/lib/diff/planDiff.ts';
import { formatter } from '../../src/lib/language/format.ts';
import { diffHtml } from '../../src/lib/view/diff/diffHtml.ts';
import { diffMarkdown } from '../../src/lib/view/diff/diffMarkdown.ts';
import { diffTerminal, plainInk } from '../../src/lib/view/diff/diffTerminal.ts';
import { escapeMarkdown } from '../../src/lib/view/diff/escapeMarkdown.ts';
import { toDiffView } from '../../src/lib/view/diff/toDiffView.ts';
import { inOneOrder, mirrored } from './mirrored.ts';
import { hostile, randomSides } from './randomSides.ts';

const reader = unified().use(remarkParse).use(remarkGfm);

/** What our own templates are made of. A link, an image, code or a list can only come from content. */
const ours = new Set([
  'root',
  'heading',
  'paragraph',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'html',
  'emphasis',
  'blockquote',
]);
const ourTags = /^<\/?(?:b|ins|del|br|sub|details|summary)>$/;

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Everything in a Markdown text that is neither text nor of our templates. */
function foreign(node: Node): string[] {
  const own = node.value ?? '';
  const tags = node.type === 'html' ? (own.match(/<[^>]*>/g) ?? []).filter((tag) => !ourTags.test(tag)) : [];
  const called = node.type === 'text' ? (own.match(/[@#][\p{L}\p{N}]|https?:\/\/|www\./gu) ?? []) : [];
  return [...(ours.has(node.type) ? [] : [node.type]), ...tags, ...called, ...(node.children ?? []).flatMap(foreign)];
}

const links = { preview: null, repository: null };
const formats = { en: formatter('en-GB'), ru: formatter('ru-RU') };
const viewOf = (diff: PlanDiff, language: 'en' | 'ru') =>
  toDiffView(diff, { language, format: formats[language], links });

describe('a thousand random edits', { timeout: 60_000 }, () => {
  const next = mulberry32(20261125);
  const diffs = Array.from({ length: 1000 }, () => {
    const [before, after] = randomSides(next);
    return { diff: comparePlaybooks(before, after), back: () => comparePlaybooks(after, before) };
  });

  it('give JSON that its schema describes', () => {
    for (const { diff } of diffs) expect(planDiffSchema.safeParse(diff).error).toBeUndefined();
  });

  it('are mirrored by the way back', () => {
    for (const { diff, back } of diffs.slice(0, 100)) expect(inOneOrder(mirrored(back()))).toEqual(inOneOrder(diff));
  });

  it('give Markdown below the limit, without a sign of markup from content', () => {
    for (const [at, { diff }] of diffs.entries()) {
      const limit = [65_536, 3000, 700][at % 3] ?? 0;
      const text = diffMarkdown(viewOf(diff, at % 2 === 0 ? 'en' : 'ru'), limit);
      expect(text.length).toBeLessThanOrEqual(limit);
      if (at % 10 === 0) expect(foreign(reader.parse(text))).toEqual([]);
    }
  });

  it('give pages and texts without tags or controls from content', () => {
    for (const { diff } of diffs.slice(0, 50)) {
      const html = diffHtml(viewOf(diff, 'ru'));
      expect(html).not.toMatch(/<(?:script|img)|<a /);
      expect(diffTerminal(viewOf(diff, 'en'), plainInk)).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
});

describe('text from content', () => {
  test.each(hostile)('%s is only text', (text) => {
    const root = reader.parse(`| ${escapeMarkdown(text)} |\n| --- |\n`) as Node;
    expect(foreign(root)).toEqual([]);
    expect(root.children?.[0]?.children?.[0]?.children).toHaveLength(1);
  });

  it('reads as it was written, but for spaces of no width', () => {
    const text = 'Is 5 < 6 & *7* [8](9)? @anna, #1: https://example.com';
    const root = reader.parse(escapeMarkdown(text)) as Node;
    const read = root.children?.[0]?.children?.map(({ value }) => value).join('');
    expect(read?.replaceAll('\u200b', '')).toBe(text);
  });
});
