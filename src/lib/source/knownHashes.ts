import type { KeptBytes } from './keptBytes.ts';
import { sha256Of } from './sha256.ts';
import type { SourceFile } from './sourceFile.ts';

/** Hashes of files, of which those that nobody has touched since the last run need not be read. */
export interface KnownHashes {
  sha256Of(file: SourceFile): string;
  /** Keeps what was learnt for the next run. */
  save(): void;
}

const indexName = 'hashes';
const probeName = 'probe';
const mostHashes = 20_000;

/** A file that was changed this shortly before it was read could be changed again within one tick of the disk's clock. */
const tooFresh = 1000;

/**
 * A file is untouched when disk, inode, size and both times are what they were, as git takes it too. The time of change can't be
 * set by anybody, so that a file with a new text and an old date is read.
 */
export function knownHashes(kept: KeptBytes): KnownHashes {
  const known = new Map(entriesOf(kept.read(indexName)?.toString('utf8') ?? ''));
  const fresh = new Map<string, string>();
  let start: number | null | undefined;
  return {
    sha256Of(file) {
      const { stamp } = file;
      const hash = stamp === undefined ? undefined : known.get(stamp.id);
      if (hash !== undefined) return hash;
      if (start === undefined) start = kept.write(probeName, []);
      const own = sha256Of(file);
      if (stamp !== undefined && start !== null && stamp.changedMs < start - tooFresh) fresh.set(stamp.id, own);
      return own;
    },
    save() {
      if (fresh.size === 0) return;
      const lines = [...known, ...fresh].slice(-mostHashes).map(([stamp, hash]) => `${stamp} ${hash}\n`);
      kept.write(indexName, [Buffer.from(lines.join(''))]);
    },
  };
}

/** Lines that are none of ours are left out. */
function entriesOf(text: string): [string, string][] {
  return text.split('\n').flatMap((line): [string, string][] => {
    const [, stamp, hash] = /^([\d.-]+) ([\da-f]{64})$/u.exec(line) ?? [];
    return stamp === undefined || hash === undefined ? [] : [[stamp, hash]];
  });
}
