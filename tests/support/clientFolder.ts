import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The smallest `client.yaml` that Almanac accepts. */
export const clientYaml = `name: Test Roastery
locale: en-GB
timeZone: Europe/Berlin
currency: EUR
brand:
  color: "#00694F"
period:
  name: Q4 2026
  from: 2026-10-01
  to: 2026-12-31
headline: Sell more beans
summary: By social.
team:
  - id: timur
    name: Timur
    role: Strategist
asOf: 2026-11-12
`;

export const channelMd = `---
title: Instagram
platform: instagram
code: IG
role: Shows how it is made.
---
`;

/** A client's folder on disk with the given files (text or bytes by path), gone when the test ends. */
export function clientFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'almanac-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = { 'src/content/client.yaml': clientYaml, 'src/content/channels/instagram.md': channelMd, ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** `code file:line:column` of each finding: what most tests compare. */
export function places(
  found: readonly { code: string; place: { file: string; line: number; column: number } }[],
): string[] {
  return found.map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`);
}
