import { hash } from 'node:crypto';
import type { SourceFile } from './sourceFile.ts';

/** The hash of a file's bytes, in hex: what a figure cites, so that a reader can prove which version was counted. */
export function sha256Of(file: Pick<SourceFile, 'bytes'>): string {
  return hash('sha256', file.bytes(), 'hex');
}
