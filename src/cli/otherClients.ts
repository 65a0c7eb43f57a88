import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { InternalValue } from '../lib/playbook/secrets/internalValues.ts';
import { foldedPhrase, shortestText } from '../lib/playbook/secrets/phraseIndex.ts';

/** Names of the clients whose folders stand beside this one, as in `clients/acme` and `clients/polus`. */
export function otherClients(root: string): InternalValue[] {
  const folder = path.dirname(root);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== path.basename(root))
    .flatMap(({ name }) => nameOf(folder, name));
}

function nameOf(folder: string, name: string): InternalValue[] {
  const file = path.join(folder, name, 'src/content/client.yaml');
  const text = readText(file);
  const called: unknown = text === null ? null : readName(text);
  if (text === null || typeof called !== 'string' || foldedPhrase(called).length < shortestText) return [];
  const line = text.slice(0, text.search(/^name\s*:/m)).split('\n').length;
  return [{ text: called, kind: 'text', place: { file: `../${name}/src/content/client.yaml`, line, column: 7 } }];
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Another client's file may be broken: that is not this client's fault. */
function readName(text: string): unknown {
  try {
    return (parse(text, { maxAliasCount: 0, logLevel: 'silent' }) as { name?: unknown } | null)?.name;
  } catch {
    return null;
  }
}
