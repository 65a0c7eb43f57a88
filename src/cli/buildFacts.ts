import type { OpenedPlaybook } from '../lib/playbook/openPlaybook.ts';
import type { BuildFacts } from '../lib/publish/buildManifest.ts';
import { sha256Of } from '../lib/source/sha256.ts';
import { ownVersion } from './ownVersion.ts';

/** What a site is made from: every record, export, picture, video and seal that was read, by path. */
export function buildFacts({ folder, playbook }: OpenedPlaybook): BuildFacts {
  const { client, sources, records, pictures, clips, seals } = folder;
  const read = [client, ...(sources === null ? [] : [sources]), ...records].map(({ file, sha256 }) => ({
    file,
    sha256,
  }));
  const held = [...pictures.values(), ...clips.values(), ...seals].map((file) => ({
    file: file.path,
    sha256: sha256Of(file),
  }));
  const tables = playbook.metrics.files.map(({ path, sha256 }) => ({ file: path, sha256 }));
  return {
    versions: { almanac: ownVersion(), node: process.versions.node },
    asOf: playbook.asOf,
    language: playbook.language,
    inputs: [...read, ...held, ...tables].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
