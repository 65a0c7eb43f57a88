/** A key of so many different numbers is sorted by in one pass, over memory that is still small. */
const mostNumbers = 1 << 20;

interface Key {
  readonly numbers: Int32Array;
  readonly least: number;
  readonly span: number;
}

/**
 * Keys to sort by, the first above the others, in fewer arrays of the same length: neighbours become one where their
 * numbers together are not too many. Each array is a pass over all places.
 */
export function joinedKeys(keys: readonly Int32Array[]): Int32Array[] {
  const found: Key[] = [];
  for (const numbers of keys) {
    const key = keyOf(numbers);
    const above = found.at(-1);
    if (above === undefined || above.span * key.span > mostNumbers) found.push(key);
    else found[found.length - 1] = joined(above, key);
  }
  return found.map(({ numbers }) => numbers);
}

function joined(above: Key, below: Key): Key {
  const numbers = new Int32Array(below.numbers.length);
  for (let place = 0; place < numbers.length; place += 1)
    numbers[place] =
      ((above.numbers[place] ?? 0) - above.least) * below.span + (below.numbers[place] ?? 0) - below.least;
  return { numbers, least: 0, span: above.span * below.span };
}

function keyOf(numbers: Int32Array): Key {
  let [least, most] = [numbers[0] ?? 0, numbers[0] ?? 0];
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return { numbers, least, span: most - least + 1 };
}
