const most = 9;

/** One to nine plain digits as the number they write, which nearly all cells of numbers are; -1 for anything else. */
export function plainDigits(cell: string): number {
  const { length } = cell;
  if (length === 0 || length > most) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The same for the UTF-16 units from one place up to and without another. */
export function plainDigitsAt(units: Uint16Array, from: number, to: number): number {
  if (from >= to || to - from > most) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (units[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
