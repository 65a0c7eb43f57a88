import { crc32 } from 'node:zlib';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IsoDay } from '../observation.ts';
import type { FileReading, FileTable } from '../readFile.ts';
import type { Dictionary } from '../store/dictionary.ts';
import { type Integers, type Numbers, packIntegers } from '../store/numbers.ts';
import { none, type Rows, type ValueColumn } from '../store/rows.ts';

/** An array of a column, and where its bytes begin among those of its kind. */
interface PackedArray {
  readonly kind: keyof typeof kinds;
  readonly at: number;
  readonly length: number;
}

/** Values are read one column at a time, so each proves itself. */
export interface PackedValues extends PackedArray {
  readonly sum: number;
}

type RowNames = Exclude<keyof Rows, 'length'>;
type PackedRows = Readonly<Record<RowNames, PackedArray>> & { readonly length: number };
type PackedColumn = Omit<ValueColumn, 'values' | 'replaced'> & { readonly values: PackedValues };

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

/** A reading in two pieces: rows with all that is told of the file, and the values of its columns. */
export interface PackedReading {
  readonly rows: readonly Uint8Array[];
  readonly values: readonly Uint8Array[];
}

/** Gives the values of a column when somebody asks for them first. */
export type LoadValues = (packed: PackedValues, table: number, part: number, column: number) => Numbers;

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

/** A reading as bytes: lengths and check sum, a description in JSON, then columns as they lie in memory. */
export function packReading(name: ReadingName, reading: FileReading, { textOf }: Dictionary): PackedReading {
  const arrays = packer();
  const values = packer();
  const texts = textNumbers(textOf);
  const tables = reading.tables.map(
    ({ preset, parts }): PackedTable => ({
      preset,
      parts: parts.map(({ rows, columns }) => ({
        rows: packRowsOf(rows, arrays, texts.numberOf),
        columns: columns.map((column) => packColumn(column, rows.length, values, texts.numberOf)),
      })),
    }),
  );
  const diagnostics = reading.diagnostics.map(({ code, params, place, related }) => ({ code, params, place, related }));
  const { file, objects } = reading;
  const description: Description = { ...name, texts: texts.list, tables, file, objects, diagnostics };
  const body = [padded(Buffer.from(JSON.stringify(description))), ...arrays.bytes];
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(body[0]?.length ?? 0, 0);
  head.writeUInt32LE(arrays.size(), 4);
  head.writeUInt32LE(checkSum(body), 8);
  return { rows: [head, ...body], values: values.bytes };
}

/** The reading; null for bytes that are damaged, cut short, of another key or day, or not ours at all. */
export function unpackReading(
  name: ReadingName,
  kept: Buffer,
  { indexOf }: Dictionary,
  load: LoadValues,
): FileReading | null {
  if (kept.length < headLength) return null;
  const bytes = aligned(kept);
  const [json, size, sum] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8)];
  const body = bytes.subarray(headLength);
  if (body.length !== json + size || checkSum([body]) !== sum) return null;
  const description = JSON.parse(body.toString('utf8', 0, json)) as Description;
  if (description.key !== name.key || (description.asOf ?? name.asOf) !== name.asOf) return null;
  const { file, objects, tables, diagnostics } = description;
  const indexes = description.texts.map(indexOf);
  const arrays = body.subarray(json);
  return {
    file,
    objects,
    tables: tables.map(({ preset, parts }, table) => ({
      preset,
      parts: parts.map(({ rows, columns }, part) => ({
        rows: unpackRows(rows, arrays, indexes),
        columns: columns.map((column, at) => unpackColumn(column, indexes, () => load(column.values, table, part, at))),
      })),
    })),
    diagnostics: diagnostics.map(({ code, params, place, related }) =>
      diagnostic(code as never, place, params as never, related),
    ),
  };
}

/** The values that some bytes are; null where they are damaged or too few. */
export function unpackValues({ sum, ...packed }: PackedValues, bytes: Buffer): Numbers | null {
  if (bytes.length !== byteLength(packed) || checkSum([bytes]) !== sum) return null;
  return viewOf({ ...packed, at: 0 }, aligned(bytes)) as Numbers;
}

export function byteLength({ kind, length }: PackedArray): number {
  return length * kinds[kind].BYTES_PER_ELEMENT;
}

function packRowsOf(
  rows: Rows,
  { add }: Packer,
  numberOf: (index: number) => number,
): PackedTable['parts'][number]['rows'] {
  const { length } = rows;
  const numbered = (array: Integers) => packIntegers(renumbered(array, length, Int32Array, numberOf), length);
  const packed = Object.fromEntries([
    ...counted.map((name) => [name, add(rows[name], length)]),
    ...numbering.map((name) => [name, add(numbered(rows[name]), length)]),
  ]) as Record<RowNames, PackedArray>;
  return { ...packed, length };
}

function packColumn(
  { replaced: _, values, ...column }: ValueColumn,
  length: number,
  { add }: Packer,
  numberOf: (index: number) => number,
): PackedColumn {
  const sum = checkSum([bytesOf(values, length)]);
  const packed = { ...add(values, length), sum };
  return { ...column, breakdown: numberOf(column.breakdown), currency: numberOf(column.currency), values: packed };
}

function unpackRows({ length, ...packed }: PackedRows, bytes: Buffer, indexes: readonly number[]): Rows {
  const isSame = indexes.every((index, number) => index === number);
  const room = kindFor(Math.max(none, ...indexes));
  const view = (name: RowNames) => viewOf(packed[name], bytes) as Integers;
  const numbered = (name: RowNames) =>
    isSame ? view(name) : renumbered(view(name), length, room, (number) => indexAt(indexes, number));
  const arrays = Object.fromEntries([
    ...counted.map((name) => [name, view(name)]),
    ...numbering.map((name) => [name, numbered(name)]),
  ]) as Record<RowNames, Integers>;
  return { ...arrays, length };
}

function unpackColumn(column: PackedColumn, indexes: readonly number[], load: () => Numbers): ValueColumn {
  return {
    ...column,
    breakdown: indexAt(indexes, column.breakdown),
    currency: indexAt(indexes, column.currency),
    replaced: null,
    isWhole: column.values.kind === 'Int16Array',
    get values() {
      const values = load();
      Object.defineProperty(this, 'values', { value: values });
      return values;
    },
  };
}

function indexAt(indexes: readonly number[], number: number): number {
  return number === none ? none : (indexes[number] ?? none);
}

type IntegerArray = Int8ArrayConstructor | Int16ArrayConstructor | Int32ArrayConstructor;

function kindFor(most: number): IntegerArray {
  if (most < 128) return Int8Array;
  return most < 32_768 ? Int16Array : Int32Array;
}

/** Rows that follow one another mostly have one number. */
function renumbered(
  array: Integers,
  length: number,
  Kind: IntegerArray,
  numberOf: (index: number) => number,
): Integers {
  const fresh = new Kind(length);
  let [last, number] = [none, numberOf(none)];
  for (let row = 0; row < length; row += 1) {
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

type Packer = ReturnType<typeof packer>;

function packer() {
  const bytes: Buffer[] = [];
  let at = 0;
  return {
    bytes,
    size: () => at,
    add(array: Integers | Numbers, length: number): PackedArray {
      const begins = at;
      const packed = padded(bytesOf(array, length));
      bytes.push(packed);
      at += packed.length;
      return { kind: array.constructor.name as PackedArray['kind'], at: begins, length };
    },
  };
}

function bytesOf({ buffer, byteOffset, BYTES_PER_ELEMENT }: Integers | Numbers, length: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length * BYTES_PER_ELEMENT);
}

function viewOf({ kind, at, length }: PackedArray, { buffer, byteOffset }: Buffer): Integers | Numbers {
  return new kinds[kind](buffer as ArrayBuffer, byteOffset + at, length);
}

/** In memory of its own, at a multiple of the alignment, and as long as one. White space, which JSON may have behind it, fills the rest. */
function padded(bytes: Uint8Array): Buffer {
  const whole = Buffer.alloc(Math.ceil(bytes.length / alignment) * alignment, ' ');
  whole.set(bytes);
  return whole;
}

function aligned(bytes: Buffer): Buffer {
  return bytes.byteOffset % alignment === 0 ? bytes : padded(bytes);
}

/** Finds what a broken disk or a cut file does, at the speed of memory. */
function checkSum(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => crc32(part, sum), 0);
}
