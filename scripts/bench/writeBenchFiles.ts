import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const columns = [
  'impressions',
  'views',
  'reach',
  'engagements',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'link-clicks',
  'profile-visits',
  'new-followers',
  'lost-followers',
  'watch-time',
];

/** Daily rows of many posts with 14 metrics, the same for the same number; in files that stay below the limit of one. */
export function writeBenchFiles(folder: string, rows: number): string[] {
  const rowsPerFile = 500_000;
  const next = randomNumbers(20261123);
  return Array.from({ length: Math.ceil(rows / rowsPerFile) }, (_, part) => {
    const path = join(folder, `part-${part}.csv`);
    writeFileSync(path, `date,channel,object,${columns.join(',')}\n`);
    const last = Math.min(rows, (part + 1) * rowsPerFile);
    for (let first = part * rowsPerFile; first < last; first += 10_000)
      appendFileSync(path, lines(first, Math.min(last, first + 10_000), next));
    return path;
  });
}

function lines(first: number, last: number, next: () => number): string {
  let text = '';
  for (let row = first; row < last; row += 1) {
    const post = Math.floor(row / 365);
    text += `${day(row % 365)},c${post % 5},p${post}`;
    for (let column = 0; column < columns.length; column += 1)
      text += `,${Math.floor(next() * (column < 3 ? 20_000 : 900))}`;
    text += '\n';
  }
  return text;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function day(ofYear: number): string {
  let rest = ofYear;
  const month = monthDays.findIndex((days) => {
    if (rest < days) return true;
    rest -= days;
    return false;
  });
  return `2025-${String(month + 1).padStart(2, '0')}-${String(rest + 1).padStart(2, '0')}`;
}

/** Mulberry32: small, seeded, the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
