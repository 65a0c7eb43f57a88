import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/** What a client's file says about how to speak and which day it is. Only hints: the file is checked elsewhere. */
export interface ClientDefaults {
  readonly locale: string | null;
  readonly asOf: string | null;
  readonly timeZone: string | null;
}

/** Reads as much as can be read; a missing or broken file gives nulls, and its own diagnostics later. */
export function clientDefaults(root: string): ClientDefaults {
  const fields = readFields(path.join(root, 'src/content/client.yaml'));
  const text = (name: string): string | null => (typeof fields[name] === 'string' ? fields[name] : null);
  return { locale: text('locale'), asOf: text('asOf'), timeZone: text('timeZone') };
}

function readFields(file: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = parseDocument(readFileSync(file, 'utf8'), { schema: 'core' }).toJS();
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
