import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../src/lib/diagnostics/diagnostic.ts';
import { readerSources } from '../../src/lib/metrics/cache/readingKey.ts';
import type { MetricsStore } from '../../src/lib/metrics/metricsStore.ts';
import { type MetricsInput, readMetrics } from '../../src/lib/metrics/readMetrics.ts';
import type { KeptBytes } from '../../src/lib/source/keptBytes.ts';
import type { SourceFile } from '../../src/lib/source/sourceFile.ts';
import { importsOf } from '../repository/sourceFiles.ts';
import { catalog, channels } from './readAll.ts';
import { textFile } from './textFile.ts';

/** Keeps bytes in memory, and counts what is asked and written. */
function memory() {
  const kept = new Map<string, Buffer>();
  const written: string[] = [];
  const bytes: KeptBytes = {
    read: (name, { at, length } = { at: 0, length: Number.POSITIVE_INFINITY }) =>
      kept.get(name)?.subarray(at, at + length) ?? null,
    write(name, parts) {
      kept.set(name, Buffer.concat(parts));
      written.push(name);
      return 0;
    },
    prune: () => {},
  };
  /** The names of readings, without the list of hashes. */
  const readings = () => written.filter((name) => name.length === 64);
  return { kept, bytes, readings };
}

const base: MetricsInput = {
  files: [],
  sources: null,
  channels,
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  catalog,
  asOf: '2026-11-23',
};

function told({ value, diagnostics }: Findings<MetricsStore>) {
  const { files, objects, known, restatements } = value;
  return { files, objects, known, restatements, stated: [...value.stated()], diagnostics };
}

const folder = path.join(import.meta.dirname, 'cases');
const cases: readonly SourceFile[] = readdirSync(folder).flatMap((name) =>
  readdirSync(path.join(folder, name))
    .filter((file) => file !== 'expected.json' && file !== 'diagnostics.txt')
    .map((file) => textFile(`data/${name}/${file}`, readFileSync(path.join(folder, name, file)))),
);

describe('kept readings', () => {
  const files = [...cases, textFile('data/tg/more.csv', 'date,views,spend\n2026-10-01,5,1.50\n2026-10-01,6,\n')];
  const plain = told(readMetrics({ ...base, files }));
  const { kept, bytes, readings } = memory();
  const cold = told(readMetrics({ ...base, files, kept: bytes }));
  const written = readings().length;

  it('give the same as reading, cold and warm, for every export that the cases hold', () => {
    const warm = told(readMetrics({ ...base, files, kept: bytes }));
    expect(cold).toEqual(plain);
    expect(warm).toEqual(plain);
    expect(written).toBe(files.length);
    expect(readings()).toHaveLength(files.length);
  });

  it('give the same where texts have other numbers, because other files come first', () => {
    const before = textFile(
      'data/a/before.csv',
      'date,channel,object,views\n2026-10-02,tg,post-1,5\n2026-10-02,vk,post-2,6\n',
    );
    const more = { ...base, files: [before, ...files] };
    expect(told(readMetrics({ ...more, kept: bytes }))).toEqual(told(readMetrics(more)));
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (whole) => whole.subarray(0, whole.length - 8)],
    ['longer', (whole) => Buffer.concat([whole, Buffer.alloc(3)])],
    ['damaged in the head', (whole) => flipped(whole, 2)],
    ['damaged in the description', (whole) => flipped(whole, 40)],
    ['damaged in a column', (whole) => flipped(whole, whole.length - 3)],
    ['text of somebody else', () => Buffer.from('<html>'.repeat(100))],
    ['the reading of another file', () => kept.get(readings()[0] ?? '') ?? Buffer.alloc(0)],
  ])('that are %s are left out and written anew', (_name, spoil) => {
    const own = memory();
    const one = { ...base, files: files.slice(-1), kept: own.bytes };
    const good = told(readMetrics(one));
    const [name = ''] = own.readings();
    const whole = own.kept.get(name) ?? Buffer.alloc(0);
    own.kept.set(name, spoil(whole));
    expect(told(readMetrics(one))).toEqual(good);
    expect(own.kept.get(name)?.equals(whole)).toBe(true);
  });

  it.each<[string, (whole: Buffer) => Buffer | null]>([
    ['gone', () => null],
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (whole) => whole.subarray(0, whole.length - 8)],
    ['damaged', (whole) => flipped(whole, 1)],
  ])('whose values are %s are good for all but the values, and those are read from the file', (_name, spoil) => {
    const own = memory();
    const one = { ...base, files: files.slice(-1), kept: own.bytes };
    const good = told(readMetrics(one));
    const name = `${own.readings()[0]}-values`;
    const spoilt = spoil(own.kept.get(name) ?? Buffer.alloc(0));
    if (spoilt === null) own.kept.delete(name);
    else own.kept.set(name, spoilt);
    expect(told(readMetrics(one))).toEqual(good);
  });

  it('stop the run where the file changes after its rows were taken from them and its values are gone', () => {
    const own = memory();
    const [before, after] = [5, 7].map((views) => textFile('data/tg/a.csv', `date,views\n2026-10-01,${views}\n`));
    if (before === undefined || after === undefined) throw new Error('no file');
    readMetrics({ ...base, files: [before], kept: own.bytes });
    own.kept.delete(`${own.readings()[0]}-values`);
    let present = before;
    const changing = { ...before, bytes: () => present.bytes() };
    const store = readMetrics({ ...base, files: [changing], kept: own.bytes }).value;
    present = after;
    expect(() => [...store.stated()]).toThrow('data/tg/a.csv changed while it was read');
  });

  it('are read where their bytes lie at any place of memory', () => {
    const own = memory();
    const one = { ...base, files: files.slice(-1), kept: own.bytes };
    const good = told(readMetrics(one));
    const [name = ''] = own.readings();
    const whole = own.kept.get(name) ?? Buffer.alloc(0);
    own.kept.set(name, Buffer.concat([Buffer.alloc(1), whole]).subarray(1));
    expect(told(readMetrics(one))).toEqual(good);
    expect(own.readings()).toHaveLength(1);
  });
});

function flipped(whole: Buffer, at: number): Buffer {
  const copy = Buffer.from(whole);
  copy[at] = (copy[at] ?? 0) ^ 0x40;
  return copy;
}

describe('a file is read again when something that decides its reading is another', () => {
  const file = textFile('data/tg/a.csv', 'date,views\n2026-10-01,5\n');
  it.each<[string, Partial<MetricsInput>, number]>([
    ['nothing', {}, 1],
    ['the day that counts as today', { asOf: '2026-12-01' }, 1],
    ['a byte', { files: [textFile('data/tg/a.csv', 'date,views\n2026-10-01,6\n')] }, 2],
    ['the path', { files: [textFile('data/tg/b.csv', 'date,views\n2026-10-01,5\n')] }, 2],
    ['the zone', { timeZone: 'Europe/Moscow' }, 2],
    ['the currency', { currency: 'RUB' }, 2],
    ['the channels', { channels: channels.slice(1) }, 2],
    ['the metrics', { catalog: new Map([...catalog].slice(1)) }, 2],
    ['what sources.yaml says of it', { sources: { files: [{ match: 'data/tg/*', exportedOn: '2026-10-02' }] } }, 2],
  ])('%s', (_name, changed, times) => {
    const { bytes, readings } = memory();
    const first = { ...base, files: [file], kept: bytes };
    readMetrics(first);
    readMetrics({ ...first, ...changed });
    expect(readings()).toHaveLength(times);
  });

  it('today, where the year of its days was counted back from it', () => {
    const yearless = textFile(
      'data/tt/Overview.csv',
      '"Date","Video Views","Profile Views","Likes","Comments","Shares"\n"October 1","5","1","1","0","0"\n',
    );
    const { bytes, readings } = memory();
    const days = ['2026-11-23', '2026-11-23', '2027-11-23'].map((asOf) => {
      const { value } = readMetrics({ ...base, asOf, files: [yearless], kept: bytes });
      return value.files[0]?.period?.from;
    });
    expect(days).toEqual(['2026-10-01', '2026-10-01', '2027-10-01']);
    expect(readings()).toHaveLength(2);
  });
});

it('a file whose stamp is known is not opened', () => {
  const { bytes } = memory();
  const text = textFile('data/tg/a.csv', 'date,views\n2026-10-01,5\n');
  let opened = 0;
  const file: SourceFile = {
    ...text,
    // Long before the clock of the disk, which the memory says is at 0.
    stamp: { id: '1-2-3', changedMs: -5000 },
    bytes() {
      opened += 1;
      return text.bytes();
    },
  };
  const input = { ...base, files: [file], kept: bytes };
  const cold = told(readMetrics(input));
  opened = 0;
  expect(told(readMetrics(input))).toEqual(cold);
  expect(opened).toBe(0);
  readMetrics({ ...input, files: [{ ...file, stamp: { id: '1-2-4', changedMs: -5000 } }] });
  expect(opened).toBe(1);
});

it('every source that the reader imports is part of its version', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !/^src\/.*\.ts$/.test(file)) return;
    reached.add(file);
    importsOf(file, readFileSync(path.join(root, file), 'utf8')).forEach(visit);
  };
  visit('src/lib/metrics/readFile.ts');
  expect(reached.size).toBeGreaterThan(50);
  const outside = [...reached].filter((file) => !readerSources.some((folder) => file.startsWith(`${folder}/`)));
  expect(outside).toEqual(['src/lib/source/sourceFile.ts']);
});
