/** Values of a column in the smallest array that holds each of them exactly. NaN stands where the platform reports nothing, and needs a float. */
export type Numbers = Int16Array | Float32Array | Float64Array;

/** Whole numbers of a column, -1 for none, in the smallest array that holds them. */
export type Integers = Int8Array | Int16Array | Int32Array;

type Width = 0 | 1 | 2;

const kinds = [Int16Array, Float32Array, Float64Array] as const;

/** Puts some more values behind the first `length`, in a wider or longer array where this one can't hold them. */
export function withNumbers(numbers: Numbers, length: number, more: Float64Array, room: number): Numbers {
  const held = widthOf(numbers);
  const width = length === 0 ? widthFor(more) : (Math.max(held, widthFor(more)) as Width);
  const wanted = length + more.length;
  if (width === held && wanted <= numbers.length) {
    numbers.set(more, length);
    return numbers;
  }
  const fresh = new kinds[width](Math.max(wanted, room));
  fresh.set(numbers.subarray(0, length));
  fresh.set(more, length);
  return fresh;
}

function widthOf(numbers: Numbers): Width {
  if (numbers instanceof Int16Array) return 0;
  return numbers instanceof Float32Array ? 1 : 2;
}

function widthFor(values: Float64Array): Width {
  let width: Width = 0;
  for (const value of values) {
    if ((value << 16) >> 16 === value) continue;
    if (!Number.isNaN(value) && Math.fround(value) !== value) return 2;
    width = 1;
  }
  return width;
}

/** The first `length` of a column, in the smallest array. */
export function packIntegers(column: Integers, length: number): Integers {
  let [least, most] = [0, 0];
  for (let row = 0; row < length; row += 1) {
    const value = column[row] ?? 0;
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  const values = column.subarray(0, length);
  if (least >= -128 && most <= 127) return Int8Array.from(values);
  return least >= -32_768 && most <= 32_767 ? Int16Array.from(values) : Int32Array.from(values);
}
