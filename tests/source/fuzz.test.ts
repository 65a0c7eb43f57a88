import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Findings, toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { clientType } from '../../src/lib/schema/client.ts';
import { recordTypes } from '../../src/lib/schema/recordTypes.ts';
import { readRecord } from '../../src/lib/source/readRecord.ts';
import { readYamlFile } from '../../src/lib/source/readYamlFile.ts';
import type { SourceFile } from '../../src/lib/source/sourceFile.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 1500);
const seed = 20261112;

const post = `---
title: "Two farms, one bag"
date: 2026-11-17
time: "12:30"
channels: [instagram, vk]
overrides:
  vk:
    time: "18:00"
    caption: |
      Two farms.
      One bag.
format: carousel
pillar: origin
goals: [subscriptions]
media:
  - file: ./media/bag.jpg
    alt: A bag on a table
hashtags: ["#coffee", "#кофе"]
approved: { by: timur, on: 2026-11-10 }
---
Huila and Nariño in one bag.
`;

/** Pieces that people and accidents put into files. */
const pieces = [
  '\t',
  '"',
  "'",
  ':',
  '- ',
  '---\n',
  '{',
  '[',
  ']',
  '}',
  '&a ',
  '*a',
  '!!js/function',
  '__proto__: 1\n',
  'constructor:',
  '\u202e',
  '\u200b',
  '\u0000',
  '\r',
  '|\n',
  '>\n',
  '#',
  '%',
  '<<<<<<< HEAD\n',
  '1e999',
  '.nan',
  'null',
  '~',
  '9'.repeat(400),
  '😀',
  '\ud83d',
];

function edit(text: string) {
  return fc.record({
    at: fc.nat(text.length),
    cut: fc.nat(12),
    put: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })),
  });
}

function sourceFile(text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { path: 'src/content/posts/p.md', size: bytes.length, bytes: () => bytes };
}

const client = `name: Harbour Tea
locale: en-GB
timeZone: Europe/Berlin
currency: EUR
brand:
  color: "#00694F"
period: { name: Q4 2026, from: 2026-10-01, to: 2026-12-31 }
headline: Tea, slowly
summary: Teach people to brew.
team:
  - { id: anna, name: Anna, role: Strategist }
rules:
  rules/post-without-goal: warning
asOf: 2026-11-12
`;

test.each<[string, string, (file: SourceFile) => Findings<unknown>]>([
  ['post', post, (file: SourceFile) => readRecord(file, recordTypes.posts)],
  ['client.yaml', client, (file: SourceFile) => readYamlFile(file, clientType.schema)],
])(
  'any mutated %s is either read or refused with a place and words, and never throws',
  { timeout: 60_000 },
  (_name, sound, read) => {
    fc.assert(
      fc.property(fc.array(edit(sound), { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), sound);
        const { value, diagnostics } = read(sourceFile(text));
        expect(value === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const found of diagnostics) {
          expect(found.place.line).toBeGreaterThanOrEqual(1);
          expect(found.place.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
          expect(found.place.column).toBeGreaterThanOrEqual(1);
          for (const language of ['en', 'ru'] as const) {
            const { message, help } = toText(found, language);
            expect(`${message} ${help}`).not.toMatch(/undefined|\[object|NaN|Error:|node_modules/);
          }
        }
      }),
      { numRuns: runs, seed },
    );
  },
);

test('what is read back never depends on line ends, a byte-order mark or trailing blanks', () => {
  const plain = readRecord(sourceFile(post), recordTypes.posts).value;
  const dressings = [post.replaceAll('\n', '\r\n'), `\uFEFF${post}`, `${post}\n\n  \n`, post.replaceAll('\n', '\r')];
  for (const text of dressings) {
    const read = readRecord(sourceFile(text), recordTypes.posts).value;
    expect(read?.fields).toEqual(plain?.fields);
    expect(read?.body.text).toBe(plain?.body.text);
  }
});
