import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

const templates = sourceFiles('src', '.astro');
const scripts = sourceFiles('src/scripts', '.ts');

/** What of a template a reader would see as it stands there: without front matter, expressions, comments and tags. */
function literalWords(source: string): string[] {
  const markup = source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->/g, '');
  const attributes = [...markup.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  const texts = withoutExpressions(markup).split(/<[^<>]*>/);
  return [...attributes, ...texts].filter((text) => /\p{L}{2}/u.test(text) && !isCode(text)).map((text) => text.trim());
}

/** What stands between the markup of two branches. */
function isCode(text: string): boolean {
  return /^\s*;?\s*(?:case|default|return)\b/.test(text) || /\breturn\s*\(?\s*$/.test(text);
}

/** Braces stand in each other; markup inside of an expression stays, since its texts are seen too. */
function withoutExpressions(markup: string): string {
  const inside = (text: string): string =>
    text.includes('<') ? text.slice(text.indexOf('<'), text.lastIndexOf('>') + 1) : '';
  let rest = markup;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\{([^{}]*)\}/g, (_, text: string) => inside(text));
  }
  return rest;
}

/** Arrows and comparisons in code are no tags. */
function withoutArrows(source: string): string {
  return source
    .replaceAll('=>', '')
    .replaceAll('&&', '')
    .replaceAll(/ [<>]= /g, ' ');
}

describe('words come from the catalogues', () => {
  it('there are templates and scripts', () => {
    expect(templates.length).toBeGreaterThan(50);
    expect(scripts.length).toBeGreaterThan(2);
  });

  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['---\nconst a = 1;\n---\n<p>{a}</p>', []],
    ['<a title="More">{a}</a>', ['More']],
    ['{rows.map((row) => <li>{row.text} of {row.all}</li>)}', ['of']],
    ['{a && <b>{a}</b>} · {b ? <i>{b}</i> : null}', []],
  ])('%s', (source, words) => expect(literalWords(withoutArrows(source))).toEqual(words));

  it.each(templates)('%s has none of its own', (_file, text) => expect(literalWords(withoutArrows(text))).toEqual([]));

  it.each(scripts)('%s has none of its own', (_file, source) => {
    const shown = source.matchAll(/(?:textContent|innerText|ariaLabel|title)\s*=\s*[`'"]([^`'"]*)/g);
    expect([...shown].map(([, text = '']) => text).filter((text) => /\p{L}{2}/u.test(text))).toEqual([]);
  });
});
