import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBenchFiles } from './writeBenchFiles.ts';

const words =
  'water leaf steam hand cup slow warm pour grind scale jar north harbour morning letter price farm bag'.split(' ');

/** A client with so many posts and rows of metrics, the same for the same numbers. */
export function writeBenchClient(root: string, posts: number, rows: number): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('src/content/client.yaml', client);
  for (let index = 0; index < 5; index += 1) write(`src/content/channels/c${index}.md`, channel(index));
  write('src/content/personas/reader.md', '---\ntitle: Reader\nsegment: customer\nwho: Reads.\n---\n');
  write(
    'src/content/pillars/craft.md',
    '---\ntitle: Craft\ncode: C\npromise: You can.\nshare: { percent: 100, band: 5 }\n---\n',
  );
  write('src/content/goals/clicks.md', goal);
  for (let index = 0; index < posts; index += 1) write(`src/content/posts/p${index}.md`, post(index));
  mkdirSync(join(root, 'data'), { recursive: true });
  writeBenchFiles(join(root, 'data'), rows);
}

const client = `name: Bench
locale: en-GB
timeZone: Europe/Berlin
currency: EUR
brand: { color: "#00694F" }
period: { name: "2025", from: 2025-01-01, to: 2025-12-31 }
headline: Many
summary: Many posts.
team: [{ id: anna, name: Anna, role: Strategist }]
`;

const goal = `---
title: Clicks
difficulty: little-traffic
problem: Few.
objective: More.
kpi: link-clicks
baseline: { value: 1, from: 2024-01-01, to: 2024-12-31 }
target: 900
start: 2025-01-01
due: 2025-12-31
owner: anna
---
`;

function channel(index: number): string {
  return `---\ntitle: Channel ${index}\nplatform: facebook\ncode: C${index}\nrole: Tells.\nformats: [text]\n---\n`;
}

function post(index: number): string {
  const day = String((index % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0');
  const said = Array.from(
    { length: 60 },
    (_, at) => words[(index * 7 + at * at * 3 + (index >> (at % 7))) % words.length],
  );
  return `---
title: Post ${index}
date: 2025-${month}-${day}
time: "10:00"
channels: [c${index % 5}]
format: text
pillar: craft
goals: [clicks]
personas: [reader]
stage: awareness
owner: anna
effortHours: 1
---
${said.join(' ')}.
`;
}
