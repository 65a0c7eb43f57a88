import { temporaryFolder } from './temporaryFolder.ts';

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

/** A client's folder on disk with the given files (text or bytes by path), gone when all tests have ended. */
export function clientFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return temporaryFolder({
    'src/content/client.yaml': clientYaml,
    'src/content/channels/instagram.md': channelMd,
    ...files,
  });
}

/** `code file:line:column` of each finding: what most tests compare. */
export function places(
  found: readonly { code: string; place: { file: string; line: number; column: number } }[],
): string[] {
  return found.map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`);
}
