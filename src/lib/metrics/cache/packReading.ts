import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IsoDay } from '../observation.ts';
import type { FileReading, FileTable } from '../readFile.ts';
import type { Dictionary } from '../store/dictionary.ts';
import { type Integers, type Numbers, packIntegers } from '../store/numbers.ts';
import { none, type Rows, type TablePart, type ValueColumn } from '../store/rows.ts';

/** An array of the columns, and where its bytes begin behind the description. */
interface PackedArray {
  readonly kind: keyof typeof kinds;
  readonly at: number;
  readonly length: number;
}

type RowNames = Exclude<keyof Rows, 'length'>;
type PackedRows = Readonly<Record<RowNames, PackedArray>> & { readonly length: number };
type PackedColumn = Omit<ValueColumn, 'values' | 'replaced'> & { readonly values: PackedArray };

interface PackedTable {
  readonly preset: FileTable['preset'];
  readonly parts: readonly { readonly rows: PackedRows; readonly columns: readonly PackedColumn[] }[];
}

/** What was read, with what, and when that matters. */
export interface ReadingName {
  readonly key: string;
  /** The day that counted as today; null where the reading does not depend on it. */
  readonly asOf: IsoDay | null;
}

/** What stands before the arrays, as JSON. */
interface Description extends ReadingName {
  /** The texts that the columns number. */
  readonly texts: readonly string[];
  readonly tables: readonly PackedTable[];
  readonly file: FileReading['file'];
  readonly objects: FileReading['objects'];
  readonly diagnostics: readonly Omit<Diagnostic, 'words' | 'severity'>[];
}

/** Arrays of these kinds are all that columns are made of. */
const kinds = { Int8Array, Int16Array, Int32Array, Float32Array, Float64Array } as const;

/** Columns that number texts of the dictionary. */
const numbering: readonly RowNames[] = ['channel', 'object', 'breakdown', 'currency'];
const counted: readonly RowNames[] = ['line', 'from', 'to', 'grain'];

/** Arrays begin at multiples of this, so that they are read where they lie. */
const alignment = 8;
const headLength = 16;

/** A reading as bytes: lengths and check sum, a description in JSON, then the columns as they lie in memory. */
export function packReading(name: ReadingName, reading: FileReading, { textOf }: Dictionary): Uint8Array[] {
  const arrays = packer();
  const texts = textNumbers(textOf);
  const tables = reading.tables.map(
    ({ preset, parts }): PackedTable => ({
      preset,
      parts: parts.map((part) => packPart(part, arrays.add, texts.numberOf)),
    }),
  );
  const diagnostics = reading.diagnostics.map(({ code, params, place, related }) => ({ code, params, place, related }));
  const { file, objects } = reading;
  const description: Description = { ...name, texts: texts.list, tables, file, objects, diagnostics };
  const json = padded(Buffer.from(JSON.stringify(description)));
  const parts = [json, ...arrays.bytes];
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(json.length, 0);
  head.writeUInt32LE(arrays.size(), 4);
  head.writeUInt32LE(checkSum(parts), 8);
  return [head, ...parts];
}

/** The reading; null for bytes that are damaged, cut short, of another key or day, or not ours at all. */
export function unpackReading(name: ReadingName, kept: Buffer, { indexOf }: Dictionary): FileReading | null {
  if (kept.length < headLength) return null;
  const bytes = kept.byteOffset % alignment === 0 ? kept : padded(kept);
  const [json, size, sum] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8)];
  const body = bytes.subarray(headLength);
  if (body.length !== json + size || checkSum([body]) !== sum) return null;
  const description = JSON.parse(body.toString('utf8', 0, json)) as Description;
  if (description.key !== name.key || (description.asOf ?? name.asOf) !== name.asOf) return null;
  const indexes = description.texts.map(indexOf);
  const unpack = unpacker(body.subarray(json) as Buffer<ArrayBuffer>);
  return {
    file: description.file,
    objects: description.objects,
    tables: description.tables.map(({ preset, parts }) => ({
      preset,
      parts: parts.map(({ rows, columns }) => unpackPart(rows, columns, unpack, indexes)),
    })),
    diagnostics: description.diagnostics.map(({ code, params, place, related }) =>
      diagnostic(code as never, place, params as never, related),
    ),
  };
}

function packPart(
  { rows, columns }: TablePart,
  add: (array: Integers | Numbers, length: number) => PackedArray,
  numberOf: (index: number) => number,
): PackedTable['parts'][number] {
  const { length } = rows;
  const numbered = (array: Integers) => packIntegers(renumbered(array.subarray(0, length), numberOf), length);
  const packed = Object.fromEntries([
    ...counted.map((name) => [name, add(rows[name], length)]),
    ...numbering.map((name) => [name, add(numbered(rows[name]), length)]),
  ]) as Record<RowNames, PackedArray>;
  return {
    rows: { ...packed, length },
    columns: columns.map(({ replaced: _, values, ...column }) => ({
      ...column,
      breakdown: numberOf(column.breakdown),
      currency: numberOf(column.currency),
      values: add(values, length),
    })),
  };
}

function unpackPart(
  { length, ...packed }: PackedRows,
  columns: readonly PackedColumn[],
  unpack: (array: PackedArray) => Integers | Numbers,
  indexes: readonly number[],
): TablePart {
  const isSame = indexes.every((index, number) => index === number);
  const indexOf = (number: number) => (number === none ? none : (indexes[number] ?? none));
  const numbered = (array: Integers) => (isSame ? array : renumbered(array, indexOf));
  const arrays = Object.fromEntries([
    ...counted.map((name) => [name, unpack(packed[name])]),
    ...numbering.map((name) => [name, numbered(unpack(packed[name]) as Integers)]),
  ]) as Record<RowNames, Integers>;
  return {
    rows: { ...arrays, length },
    columns: columns.map((column) => ({
      ...column,
      breakdown: indexOf(column.breakdown),
      currency: indexOf(column.currency),
      values: unpack(column.values) as Numbers,
      replaced: null,
    })),
  };
}

/** Rows that follow one another mostly have one number. */
function renumbered(array: Integers, numberOf: (index: number) => number): Int32Array {
  const fresh = new Int32Array(array.length);
  let [last, number] = [none, numberOf(none)];
  for (let row = 0; row < array.length; row += 1) {
    const index = array[row] ?? none;
    if (index !== last) [last, number] = [index, numberOf(index)];
    fresh[row] = number;
  }
  return fresh;
}

/** Numbers the texts that are used, in the order in which they are met. */
function textNumbers(textOf: (index: number) => string) {
  const numbers = new Map<number, number>();
  const list: string[] = [];
  return {
    list,
    numberOf(index: number): number {
      if (index === none) return none;
      const number = numbers.get(index) ?? list.push(textOf(index)) - 1;
      numbers.set(index, number);
      return number;
    },
  };
}

function packer() {
  const bytes: Buffer[] = [];
  let at = 0;
  return {
    bytes,
    size: () => at,
    add(array: Integers | Numbers, length: number): PackedArray {
      const begins = at;
      const { buffer, byteOffset, BYTES_PER_ELEMENT } = array;
      const packed = padded(new Uint8Array(buffer, byteOffset, length * BYTES_PER_ELEMENT));
      bytes.push(packed);
      at += packed.length;
      return { kind: array.constructor.name as PackedArray['kind'], at: begins, length };
    },
  };
}

function unpacker({ buffer, byteOffset }: Buffer<ArrayBuffer>): (array: PackedArray) => Integers | Numbers {
  return ({ kind, at, length }) => new kinds[kind](buffer, byteOffset + at, length);
}

/** In memory of its own, at a multiple of the alignment, and as long as one. White space, which JSON may have behind it, fills the rest. */
function padded(bytes: Uint8Array): Buffer {
  const whole = Buffer.alloc(Math.ceil(bytes.length / alignment) * alignment, ' ');
  whole.set(bytes);
  return whole;
}

/** FNV-1a over words of 32 bits: finds what a broken disk or a cut file does, at the speed of memory. */
function checkSum(parts: readonly Buffer[]): number {
  let sum = 0x811c9dc5;
  for (const { buffer, byteOffset, byteLength } of parts) {
    const words = new Int32Array(buffer, byteOffset, byteLength >> 2);
    for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
