import { describe, expect, it } from 'vitest';
import { setBody, setField } from '../../src/lib/source/setField.ts';

const text = `---
# who reads it
title: 'Two pours' # working title
date: 2026-11-20
channels:
  - instagram # first
  - telegram
time: "10:00"
---

Pour.
`;

describe('setField', () => {
  it.each<[string, string, unknown, string, string]>([
    ['keeps a comment behind the value', 'title', 'Three pours', "title: 'Two pours' #", 'title: Three pours #'],
    ['writes a day plainly', 'date', '2026-11-21', 'date: 2026-11-20', 'date: 2026-11-21'],
    ['quotes a time', 'time', '19:30', 'time: "10:00"', 'time: "19:30"'],
    ['quotes what YAML would read as something else', 'title', 'yes: no', "'Two pours'", '"yes: no"'],
    [
      'writes a list on one line',
      'channels',
      ['telegram'],
      'channels:\n  - instagram # first\n  - telegram',
      'channels: [telegram]',
    ],
    ['adds what is not there', 'owner', 'anna', '"10:00"\n', '"10:00"\nowner: anna\n'],
    ['takes a field away', 'date', undefined, 'date: 2026-11-20\n', ''],
    ['takes a block away', 'channels', undefined, 'channels:\n  - instagram # first\n  - telegram\n', ''],
  ])('%s', (_, key, value, from, to) => expect(setField(text, key, value)).toBe(text.replace(from, to)));

  it('keeps line ends and the byte-order mark', () => {
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(setField(windows, 'date', '2026-11-21')).toBe(windows.replace('11-20', '11-21'));
    expect(setField(windows, 'owner', 'anna')).toBe(windows.replace('"10:00"\r\n', '"10:00"\r\nowner: anna\r\n'));
  });

  it('leaves a text alone that has no such field to take away, and refuses one without front matter', () => {
    expect(setField(text, 'owner', undefined)).toBe(text);
    expect(setField('Pour.\n', 'title', 'x')).toBeNull();
  });
});

describe('setBody', () => {
  it('changes nothing above it', () => {
    expect(setBody(text, 'Wait.\r\nPour.\n\n')).toBe(text.replace('Pour.\n', 'Wait.\nPour.\n'));
    expect(setBody(text.replaceAll('\n', '\r\n'), 'Wait.')).toBe(
      text.replace('Pour.', 'Wait.').replaceAll('\n', '\r\n'),
    );
    expect(setBody('no front matter', 'x')).toBeNull();
  });
});
