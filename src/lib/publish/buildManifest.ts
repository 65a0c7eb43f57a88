import { createHash } from 'node:crypto';
import type { IsoDay } from '../language/isoDay.ts';
import type { Language } from '../language/language.ts';
import type { Artefact } from './gates/gate.ts';

/** Of the team's site only: it names what the client must not know of. */
export const manifestFile = 'build-manifest.json';

/** What a site was made from and with. */
export interface BuildFacts {
  /** The version of Almanac, and of Node. */
  readonly versions: Readonly<Record<string, string>>;
  readonly asOf: IsoDay;
  readonly language: Language;
  /** Every file of the client's folder that was read. */
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
}

/** The hash of every file of a site, and of everything it was made from: who has both can tell whether one follows from the other. */
export function buildManifest(
  { versions, asOf, language, inputs }: BuildFacts,
  artefacts: readonly Artefact[],
): string {
  const files = artefacts.map(({ path, bytes }) => ({ file: path, bytes: bytes.length, sha256: hashOf(bytes) }));
  return `${JSON.stringify({ version: 1, versions, asOf, language, inputs, files }, null, 1)}\n`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
