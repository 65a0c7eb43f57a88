/**
 * Places by their keys, those of equal keys in the order they came in: a counting sort, which is linear where keys lie
 * close together, as days and ranks do. `keys` is indexed by place.
 */
export function stableOrder(places: Int32Array, keys: ArrayLike<number>): Int32Array {
  const { least, most, isSorted } = rangeOf(places, keys);
  if (isSorted) return places;
  const starts = new Int32Array(most - least + 2);
  for (const place of places) {
    const slot = (keys[place] ?? 0) - least + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const ordered = new Int32Array(places.length);
  for (const place of places) {
    const slot = (keys[place] ?? 0) - least;
    const at = starts[slot] ?? 0;
    ordered[at] = place;
    starts[slot] = at + 1;
  }
  return ordered;
}

function rangeOf(places: Int32Array, keys: ArrayLike<number>): { least: number; most: number; isSorted: boolean } {
  let [least, most, isSorted] = [keys[places[0] ?? 0] ?? 0, keys[places[0] ?? 0] ?? 0, true];
  for (const place of places) {
    const key = keys[place] ?? 0;
    if (key < most) isSorted = false;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return { least, most, isSorted };
}
