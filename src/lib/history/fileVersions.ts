/** One commit that changed a file. */
export interface FileVersion {
  readonly commit: string;
  /** When its author made it, with the author's offset: `2026-11-09T18:20:00+01:00`. */
  readonly at: string;
  /** Names the bytes; null where the commit took the file away. */
  readonly blob: string | null;
}

/** What `readVersions` understands: `git log` with these. Renamed files keep their past; a merge has no changes of its own. */
export const versionsFormat = ['-z', '-M', '--raw', '--no-abbrev', '--relative', '--format=%H %aI'] as const;

/** `:100644 100644 <blob before> <blob after> R096` */
const entryPattern = /^:\d+ \d+ [0-9a-f]+ (?<blob>[0-9a-f]+) (?<letter>[A-Z])\d*$/;

/** The versions of each file by the path that it has now (or had last), the newest first. */
export function readVersions(log: string): Map<string, readonly FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  /** What a file was called before it was renamed → what it is called now. */
  const laterNames = new Map<string, string>();
  const words = log.split('\0').map((word) => word.replace(/^\n/, ''));
  let [commit, at] = ['', ''];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const entry = entryPattern.exec(word)?.groups;
    if (entry === undefined) {
      if (word !== '') [commit = '', at = ''] = word.split(' ');
      continue;
    }
    const { blob = '', letter } = entry;
    const moved = letter === 'R';
    const from = words[index + 1] ?? '';
    const path = words[index + (moved ? 2 : 1)] ?? '';
    index += moved ? 2 : 1;
    const name = laterNames.get(path) ?? path;
    const own = versions.get(name) ?? [];
    own.push({ commit, at, blob: letter === 'D' ? null : blob });
    versions.set(name, own);
    if (!moved) continue;
    laterNames.delete(path);
    laterNames.set(from, name);
  }
  return versions;
}
