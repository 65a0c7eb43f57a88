import { describe, expect, test } from 'vitest';
import { comparePlaybooks } from '../../src/lib/diff/comparePlaybooks.ts';
import { diffClient } from './diffClient.ts';
import { type Files, sideOf, told } from './told.ts';

type Edit = readonly [file: string, from: string, to: string];

function edited(files: Files, edits: readonly Edit[]): Files {
  const out = { ...files };
  for (const [file, from, to] of edits) {
    const text = out[`src/content/${file}`];
    if (text === undefined || !text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
    out[`src/content/${file}`] = text.replace(from, to);
  }
  return out;
}

/** Lines of one effect between the client with some edits and the same with more. */
function effect(name: 'stage' | 'cadence' | 'pillar', base: readonly Edit[], edits: readonly Edit[]): string[] {
  const before = edited(diffClient, base);
  const diff = comparePlaybooks(sideOf(before), sideOf(edited(before, edits)));
  return told(diff).filter((line) => line.startsWith(`${name} `));
}

const client = (lines: string): Edit => ['client.yaml', 'asOf:', `${lines}\nasOf:`];
const half = client('funnel: { awareness: { percent: 50, band: 10 } }');
const toSell: Edit = ['posts/second.md', 'stage: awareness', 'stage: conversion'];
const toDecember: Edit = ['posts/second.md', 'date: 2026-11-18', 'date: 2026-12-02'];
const monthly: Edit = ['channels/telegram.md', 'personas:', 'cadence: { posts: 2, per: month }\npersonas:'];
const weekly: Edit = ['channels/telegram.md', 'personas:', 'cadence: { posts: 2, per: week }\npersonas:'];

/** Both posts of November are for awareness. */
describe('the shares of the funnel', () => {
  test.each<[string, readonly Edit[], readonly Edit[], string[]]>([
    ['are of no concern to a client who sets none', [], [toSell], []],
    ['come into their band with one post less', [half], [toSell], ['stage awareness 2026-11 2/2! → 1/2']],
    [
      'move with a post, and a month without one is in its band',
      [half],
      [toDecember],
      ['stage awareness 2026-11 2/2! → 1/1!', 'stage awareness 2026-12 0/0 → 1/1!'],
    ],
    ['are held against a band that is new', [], [half], ['stage awareness 2026-11 2/2 → 2/2!']],
    [
      'are held against none that is gone',
      [half],
      [['client.yaml', 'funnel: { awareness: { percent: 50, band: 10 } }\n', '']],
      ['stage awareness 2026-11 2/2! → 2/2'],
    ],
  ])('%s', (_what, base, edits, expected) => {
    expect(effect('stage', base, edits)).toEqual(expected);
  });
});

/** The 18th of November is in the week from the 16th. */
describe('the rhythm of a channel is counted', () => {
  test.each<[string, readonly Edit[], readonly Edit[], string[]]>([
    [
      'by months where it promises them',
      [monthly],
      [toDecember],
      ['cadence telegram 2026-11-01 1 → 0', 'cadence telegram 2026-12-01 0 → 1'],
    ],
    [
      'by weeks where it promises them',
      [weekly],
      [toDecember],
      ['cadence telegram 2026-11-16 1 → 0', 'cadence telegram 2026-11-30 0 → 1'],
    ],
    [
      'by weeks where one side does',
      [monthly],
      [['channels/telegram.md', 'per: month', 'per: week'], toDecember],
      ['cadence telegram 2026-11-16 1 → 0', 'cadence telegram 2026-11-30 0 → 1'],
    ],
  ])('%s', (_what, base, edits, expected) => {
    expect(effect('cadence', base, edits)).toEqual(expected);
  });
});
