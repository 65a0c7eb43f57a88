import { describe, expect, test } from 'vitest';
import { brandColors, contrast } from '../../src/lib/view/brandColors.ts';
import { clientStyles } from '../../src/lib/view/clientStyles.ts';

test('contrast is that of WCAG: black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

test('the dark theme has the same hue, lightened', () => {
  expect(brandColors('#00694F')).toEqual({ light: '#00694f', dark: '#7ed1b3' });
});

describe('every colour can be read on the dark ground and field', () => {
  test.each(['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#7a00cc', '#c8a000'])('%s', (hex) => {
    const { dark } = brandColors(hex);
    expect(dark).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(dark, '#111516')).toBeGreaterThan(4.5);
    expect(contrast(dark, '#1a2022')).toBeGreaterThan(4.5);
  });
});

test.each(['Tom "Tea" & Sons', 'a\\b', '"; } body { display: none', 'Кофейня «Полюс»', 'line\nbreak'])(
  'a name cannot end its string: %s',
  (clientName) => {
    const css = clientStyles({ clientName, brandColor: '#00694F' });
    const [, string = ''] = /content: "([^"\n]*)";/.exec(css) ?? [];
    const read = string.replace(/\\([0-9a-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
    expect(read).toBe(clientName);
  },
);
