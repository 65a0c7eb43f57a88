import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaced } from '../lib/rules/applyFixes.ts';
import { addField } from '../lib/source/addField.ts';
import type { ClientFolder } from '../lib/source/readClientFolder.ts';

/** Notes in posts that they went to a scheduler. Only the field `exported` of each file changes. */
export function recordExport(files: readonly string[], to: string, on: string, folder: ClientFolder): void {
  for (const file of files) {
    const target = path.join(folder.root, file);
    const text = noted(readFileSync(target, 'utf8'), file, to, on, folder);
    if (text !== null) writeFileSync(target, text);
  }
}

function noted(text: string, file: string, to: string, on: string, { records }: ClientFolder): string | null {
  const record = records.find((one) => one.file === file);
  if (record?.fields.exported === undefined) return addField(text, ['exported:', `  on: ${on}`, `  to: ${to}`]);
  const value = (name: string) => record.positions.valueAt(['exported', name]);
  const places = [
    { place: value('on'), text: on },
    { place: value('to'), text: to },
  ].toSorted((a, b) => b.place.line - a.place.line || b.place.column - a.place.column);
  return places.reduce((kept, { place, text: wanted }) => {
    return replaced(kept, { place: { ...place, length: place.length ?? 1 }, text: wanted });
  }, text);
}
