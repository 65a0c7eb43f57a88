import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import { toSite } from '../../src/lib/view/toSite.ts';
import { clientFolder, clientYaml, places } from '../support/clientFolder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0h9v9z"/></svg>';
const png = (height: number) =>
  sharp({ create: { width: 100, height, channels: 3, background: '#c00' } })
    .png()
    .toBuffer();

/** Line 7 and 8 of `client.yaml`, behind the colour. */
function opened(logo: string, files: Record<string, string | Uint8Array>, logoDark?: string) {
  const dark = logoDark === undefined ? '' : `\n  logoDark: ${logoDark}`;
  const yaml = clientYaml.replace('"#00694F"', `"#00694F"\n  logo: ${logo}${dark}`);
  const root = clientFolder({ 'src/content/client.yaml': yaml, ...files });
  return openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
}

describe('a logo', () => {
  test('stands on every page of both audiences, with its size, and its file in the site', () => {
    const { value, diagnostics } = opened('./logo.svg', { 'src/content/logo.svg': svg });
    expect(diagnostics).toEqual([]);
    if (value === null) throw new Error('the folder of this test has to be right');
    for (const playbook of [value.playbook, projectPlaybook(value.playbook)]) {
      const { pages, assets } = toSite(playbook, []);
      expect(assets).toEqual([{ from: 'src/content/logo.svg', to: 'media/logo.svg' }]);
      expect(pages.map(({ frame }) => frame.logo === null)).not.toContain(true);
      expect(pages.find(({ path }) => path === 'channels/instagram.html')?.frame.logo).toEqual(
        playbook.audience === 'team'
          ? { light: { src: '../media/logo.svg', width: 30, height: 10 }, dark: null }
          : undefined,
      );
    }
  });

  test('may have another for the dark', async () => {
    const files = { 'src/content/logo.png': await png(64), 'src/content/brand/dark logo.svg': svg };
    const { value, diagnostics } = opened('logo.png', files, 'brand/dark logo.svg');
    expect(diagnostics).toEqual([]);
    const [page] = value === null ? [] : toSite(value.playbook, []).pages;
    expect(page?.frame.logo).toEqual({
      light: { src: '../media/logo.png', width: 100, height: 64 },
      dark: { src: '../media/brand/dark%20logo.svg', width: 30, height: 10 },
    });
  });

  test.each([
    ['that is not there', 'links/missing-picture', 'src/content/logos.svg', svg],
    ['with a script', 'build/unsafe-svg', 'src/content/logo.svg', svg.replace('<path', '<script>x()</script><path')],
    ['without a size', 'build/unreadable-picture', 'src/content/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('%s is a finding where it is named', (_what, code, file, content) => {
    const { value, diagnostics } = opened('./logo.svg', { [file]: content });
    expect(places(diagnostics)).toEqual([`${code} src/content/client.yaml:7:9`]);
    expect(value?.playbook.logos.light).toBeNull();
  });

  test('that does not open is a finding', () => {
    const { diagnostics } = opened('logo.png', { 'src/content/logo.png': 'not a picture' });
    expect(places(diagnostics)).toEqual(['build/unreadable-picture src/content/client.yaml:7:9']);
  });

  test('of 63 pixels is a warning, of 64 is none', async () => {
    const { diagnostics } = opened('logo.png', { 'src/content/logo.png': await png(63) });
    expect(places(diagnostics)).toEqual(['brand/small-logo src/content/client.yaml:7:9']);
    expect(diagnostics.map((found) => toText(found, 'en').message)).toEqual([
      'src/content/logo.png is 63 pixels high; a sharp logo needs 64',
    ]);
    expect(opened('logo.png', { 'src/content/logo.png': await png(64) }).diagnostics).toEqual([]);
  });
});
