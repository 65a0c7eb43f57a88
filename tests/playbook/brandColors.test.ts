import { describe, expect, test } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { brandColors, contrast } from '../../src/lib/playbook/brandColors.ts';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { clientStyles } from '../../src/lib/view/clientStyles.ts';
import { clientFolder, clientYaml, places } from '../support/clientFolder.ts';

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
  (name) => {
    const css = clientStyles({ name, brand: { color: '#00694F' } });
    const [, string = ''] = /content: "([^"\n]*)";/.exec(css) ?? [];
    const read = string.replace(/\\([0-9a-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
    expect(read).toBe(name);
  },
);

describe('a colour that is too pale', () => {
  const clientWith = (color: string) => clientYaml.replace('"#00694F"', `"${color}"`);
  const found = (color: string) =>
    openPlaybook({
      root: clientFolder({ 'src/content/client.yaml': clientWith(color) }),
      asOf: '2026-11-12',
      language: 'en',
    }).diagnostics;

  test('is an error at its place, with a shade that can be read', () => {
    const [first] = found('#FFD400');
    expect(places(found('#FFD400'))).toEqual(['brand/too-pale src/content/client.yaml:6:10']);
    const help = first === undefined ? '' : toText(first, 'en').help;
    const [, shade = ''] = /color: "(#[0-9a-f]{6})"/.exec(help) ?? [];
    expect(contrast(shade, '#eff2f2')).toBeGreaterThanOrEqual(4.5);
    expect(found(shade)).toEqual([]);
  });

  test.each(['#00694F', '#000000', '#B0231A'])('%s is none', (color) => {
    expect(found(color)).toEqual([]);
  });
});
