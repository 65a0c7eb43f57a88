import { diagnostic, type Findings } from '../diagnostics/diagnostic.ts';
import type { FrontMatterTop } from '../diagnostics/yamlFaults.ts';

const longestFrontMatter = 64_000;

/** A Markdown file in its two parts; lines count from 1. */
export interface SplitDocument {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits at the `---` lines. A file without them, or with only the first, is a finding. */
export function splitFrontMatter(text: string, file: string): Findings<SplitDocument | null> {
  const lines = text.split('\n');
  const place = { file, line: 1, column: 1 };
  if (lines[0]?.trimEnd() !== '---') {
    return { value: null, diagnostics: [diagnostic('content/no-front-matter', place, { top: topOf(lines) })] };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) {
    const near = lines.findIndex((line, index) => index > 0 && dashes.test(line));
    const open = near === -1 ? place : { ...place, line: near + 1 };
    return { value: null, diagnostics: [diagnostic('content/open-front-matter', open, { mistyped: near !== -1 })] };
  }
  if (end === 1 && /^[\w-]+:/.test(lines[2] ?? ''))
    return {
      value: null,
      diagnostics: [diagnostic('content/no-front-matter', { ...place, line: 2 }, { top: 'doubled' })],
    };
  const yaml = lines.slice(1, end).join('\n');
  if (yaml.length > longestFrontMatter) {
    return {
      value: null,
      diagnostics: [diagnostic('content/too-long', place, { bytes: yaml.length, limit: longestFrontMatter })],
    };
  }
  const body = lines.slice(end + 1);
  const blank = body.findIndex((line) => line.trim() !== '');
  const skipped = blank === -1 ? 0 : blank;
  return {
    value: { yaml, yamlLine: 2, body: body.slice(skipped).join('\n').trimEnd(), bodyLine: end + 2 + skipped },
    diagnostics: [],
  };
}

/** A row of hyphens or of what a word processor makes of them. */
const dashes = /^[-‐-―_=*]{2,}\s*$/u;

function topOf(lines: readonly string[]): FrontMatterTop {
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined) return 'nothing-at-all';
  if (/^(?:```|~~~)/.test(first)) return 'fence';
  if (first.trimEnd() === '---') return 'blank-lines';
  return /^\s*-{3}\s*$/.test(first) || dashes.test(first) ? 'other-dashes' : 'other';
}
