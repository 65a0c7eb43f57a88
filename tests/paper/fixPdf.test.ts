import { describe, expect, it } from 'vitest';
import { fixPdf } from '../../src/lib/paper/fixPdf.ts';
import { chromiumPdf } from './chromiumPdf.ts';

const facts = { author: 'Кофейня (A)', day: '2026-11-12' };
const fixed = (moment: string) => Buffer.from(fixPdf(chromiumPdf(moment), facts)).toString('latin1');

describe('a PDF of Chromium', () => {
  it('carries the day that it was given, whenever it was drawn', () => {
    expect(fixed('20260101010101')).toBe(fixed('20271231235959'));
    expect(fixed('20260101010101').match(/D:\d+[^)]*/g)).toEqual(Array(4).fill("D:20261112000000+00'00'"));
  });

  it('keeps what it was, and gets an author behind its old end', () => {
    const text = fixed('20260101010101');
    const old = Buffer.from(chromiumPdf('20261112000000')).toString('latin1');
    expect(text.startsWith(old)).toBe(true);
    const added = text.slice(old.length);
    // К о ф е й н я, a space and (A) in UTF-16.
    expect(added).toContain('/Author <FEFF041A043E044404350439043D044F0020002800410029>');
    expect(added).toContain('/Title <FEFF0041>');
    expect(added).toContain('/Prev ');
  });

  it('has a table that leads to the new object, and an end that leads to the table', () => {
    const text = fixed('20260101010101');
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(table, table + 9)).toBe('xref\n1 1\n');
    const object = Number(text.slice(table + 9, table + 19));
    expect(text.slice(object, object + 8)).toBe('1 0 obj\n');
  });

  it('numbers its elements in the order of the file, and sorts the list of them', () => {
    const elements = (a: string, b: string, first: string, last: string) =>
      `9 0 obj\n<</ID (${a})>>\nendobj\n8 0 obj\n<</ID (${b})\n/Headers [(${a})]>>\nendobj\n7 0 obj\n<</Limits [(${first}) (${last})]\n/Names [(${first}) 8 0 R (${last}) 9 0 R]>>\nendobj\n`;
    const pdf = Buffer.concat([
      Buffer.from(elements('node00000007', 'node00000003', 'node00000003', 'node00000007')),
      chromiumPdf('20260101010101'),
    ]);
    const text = Buffer.from(fixPdf(pdf, facts)).toString('latin1');
    expect(text).toContain('<</ID (node00000001)\n/Headers [(node00000000)]>>');
    expect(text).toContain(
      '<</Limits [(node00000000) (node00000001)]\n/Names [(node00000000) 9 0 R (node00000001) 8 0 R]>>',
    );
  });

  it('leaves a name alone that no element bears, and gives one number to one name', () => {
    const twice = '<</ID (node00000005)>>\n<</ID (node00000005)\n/Headers [(node00000009)]>>\n';
    const pdf = Buffer.concat([Buffer.from(twice), chromiumPdf('20260101010101')]);
    expect(Buffer.from(fixPdf(pdf, facts)).toString('latin1')).toContain(
      '<</ID (node00000000)>>\n<</ID (node00000000)\n/Headers [(node00000009)]>>\n',
    );
  });

  it('is the same with and without a line end at its end', () => {
    const cut = chromiumPdf('20260101010101').subarray(0, -1);
    expect(Buffer.from(fixPdf(cut, facts)).toString('latin1')).toBe(fixed('20260101010101'));
  });

  it('of another shape is refused, not guessed at', () => {
    expect(() => fixPdf(Buffer.from('%PDF-2.0\nsomething else'), facts)).toThrow('a PDF of an unknown shape');
  });
});
