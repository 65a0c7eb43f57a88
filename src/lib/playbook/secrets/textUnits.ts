let units = new Uint16Array(1 << 16);

/**
 * The UTF-16 units of a text, in memory that the next call uses again, with other units behind its end.
 * A long text is read from it in a third of the time that its string takes.
 */
export function textUnits(text: string): Uint16Array {
  if (text.length > units.length) units = new Uint16Array(2 * text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}
