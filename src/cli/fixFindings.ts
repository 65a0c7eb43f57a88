import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { applyFixes } from '../lib/rules/applyFixes.ts';

/** Writes the safe mendings into the client's files; how many were made. */
export function fixFindings(found: readonly Diagnostic[], root: string): number {
  const fixed = applyFixes(found, (file) => readFileSync(path.join(root, file), 'utf8'));
  for (const { file, text } of fixed) writeFileSync(path.join(root, file), text);
  return fixed.reduce((sum, { count }) => sum + count, 0);
}
