import type { Both, DiffSide, SideFile } from './diffSide.ts';
import type { FileChange } from './planDiff.ts';

/** Tables and pictures whose bytes are not what they were; the same bytes under another name are a renamed file. */
export function compareFiles({ before, after }: Both<DiffSide>): FileChange[] {
  const was = new Map(before.files.map((file) => [file.path, file]));
  const now = new Map(after.files.map((file) => [file.path, file]));
  const gone = before.files.filter(({ path }) => !now.has(path));
  const added = after.files.filter(({ path }) => !was.has(path));
  const renamed = pairBySha(gone, added);
  const found = new Set(renamed.flat());
  const changed = after.files.flatMap((file) => {
    const old = was.get(file.path);
    return old === undefined || old.sha256 === file.sha256 ? [] : [toChange('changed', old, file)];
  });
  return [
    ...changed,
    ...renamed.map(([old, file]) => toChange('renamed', old, file)),
    ...gone.filter((file) => !found.has(file)).map((file) => toChange('removed', file, null)),
    ...added.filter((file) => !found.has(file)).map((file) => toChange('added', null, file)),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function pairBySha(gone: readonly SideFile[], added: readonly SideFile[]): (readonly [SideFile, SideFile])[] {
  const left = [...added];
  return gone.flatMap((file) => {
    const at = left.findIndex(({ sha256 }) => sha256 === file.sha256);
    const [other] = at === -1 ? [] : left.splice(at, 1);
    return other === undefined ? [] : [[file, other] as const];
  });
}

function toChange(change: FileChange['change'], before: SideFile | null, after: SideFile | null): FileChange {
  const file = after ?? before;
  return {
    path: file?.path ?? '',
    change,
    was: change === 'renamed' ? (before?.path ?? null) : null,
    kind: file?.kind ?? 'table',
    rows: { before: before?.rows ?? null, after: after?.rows ?? null },
  };
}
