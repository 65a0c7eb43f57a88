import type { PlanDiff, WordPart } from '../../src/lib/diff/planDiff.ts';

/** What the diff of the same two sides, the other way round, has to say. */
export function mirrored(diff: PlanDiff): PlanDiff {
  const { appeared, disappeared, changed } = diff.findings;
  const swapped = swap({ ...diff, base: null, head: null, findings: null, visible: null, files: [] }) as PlanDiff;
  return {
    ...swapped,
    base: diff.head,
    head: diff.base,
    findings: { appeared: disappeared, disappeared: appeared, changed: swap(changed) as typeof changed },
    visible: { shown: diff.visible.hidden, hidden: diff.visible.shown },
    files: diff.files.map(({ path, was, change, ...file }) => ({
      ...(swap(file) as typeof file),
      path: was ?? path,
      was: was === null ? null : path,
      change: opposite[change] ?? change,
    })),
  };
}

const opposite: Readonly<Record<string, 'added' | 'removed'>> = { added: 'removed', removed: 'added' };

function swap(value: unknown, key = ''): unknown {
  if (key === 'words' && Array.isArray(value)) return swapWords(value as WordPart[]);
  if (Array.isArray(value)) return value.map((item) => swap(item, key));
  if (typeof value === 'string') return key === 'kinds' || key === 'change' ? (opposite[value] ?? value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, swap(item, name)]));
  return 'before' in fields && 'after' in fields ? { ...fields, before: fields.after, after: fields.before } : fields;
}

/** A removal stands before what takes its place. */
function swapWords(parts: readonly WordPart[]): WordPart[] {
  const turned = parts.map(({ kind, text }) => ({ kind: opposite[kind] ?? kind, text }));
  for (let at = 1; at < turned.length; at += 1) {
    const [a, b] = [turned[at - 1], turned[at]];
    if (a?.kind === 'added' && b?.kind === 'removed') [turned[at - 1], turned[at]] = [b, a];
  }
  return turned;
}

/** Lists in one order, and renamed records under both of their names, wherever one of them is said. Names and titles belong to one side. */
export function inOneOrder(diff: PlanDiff): unknown {
  const names = new Map<string, string>();
  for (const { before, after } of [...diff.posts, ...diff.records]) {
    if (before === null || after === null) continue;
    for (const key of ['id', 'file'] as const) {
      const both = [before[key], after[key]].toSorted().join('|');
      names.set(before[key], both).set(after[key], both);
    }
  }
  const settled = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => name !== 'title')
          .map(([name, item]) => [name, settled(item, name)]),
      );
    const items = value.map((item) => settled(item));
    return key === 'words' || key === 'path' ? items : items.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  };
  const { names: _names, client: _client, base: _base, head: _head, ...rest } = diff;
  return settled(rest);
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}
