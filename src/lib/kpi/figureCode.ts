import { createHash } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud. https://www.crockford.com/base32.html */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The short, stable name of a figure: F and the first 30 bits of its id's SHA-256. */
export function figureCode(id: string): string {
  const bits = createHash('sha256').update(id).digest().readUInt32BE(0);
  return `F${Array.from({ length: 6 }, (_, place) => digits[(bits >>> (27 - place * 5)) & 31]).join('')}`;
}
