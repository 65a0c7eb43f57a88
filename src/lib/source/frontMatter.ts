import { diagnostic, type Findings } from '../diagnostics/diagnostic.ts';

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
    return { value: null, diagnostics: [diagnostic('content/no-front-matter', place, {})] };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return { value: null, diagnostics: [diagnostic('content/open-front-matter', place, {})] };
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
