import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../src/lib/publish/gates/gates.ts';
import type { Page } from '../../../src/lib/view/page.ts';

const script = 'start()';
const hash = createHash('sha256').update(script).digest('base64');
const head = `<meta name="robots" content="noindex, nofollow"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-${hash}'">`;
const whole = (body: string) => `<!doctype html><head>${head}</head><body>${body}</body>`;

async function look(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const artefacts = Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
  const pages = [{ path: 'index.html' }] as unknown as readonly Page[];
  const assets = ['media/a.jpg', 'media/a.png'].map((to) => ({ from: to, to }));
  const found = await lookAt({
    site: { audience: 'client', pages, assets, files: [{ path: 'feeds/all.ics', text: '' }] },
    artefacts,
    sought: [],
  });
  return found.map(({ code, place, params }) => {
    const { found: what, address } = params as { found?: string; address?: string };
    return [code, place.file, what ?? address].filter((part) => part !== undefined).join(' ');
  });
}

it('a sound site passes', async () => {
  const jpg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c00' } })
    .jpeg()
    .toBuffer();
  expect(
    await look({
      'index.html': whole(
        `<script>${script}</script><script src="./_astro/a.js"></script><script type="application/json">{"a":1}</script>
         <a href="https://else.example/">out</a><img src="media/a.jpg"><img src="data:image/png;base64,AA=="><p>1 &lt; 2 on = off</p>
         <p title="<img src=//else.example onerror=start()>">a text that quotes a tag</p>`,
      ),
      'media/a.jpg': jpg,
      '_astro/a.B3Sv_8OX.css': 'a{background:url(./b.woff2)}',
      'brand.css': '',
      'feeds/all.ics': 'BEGIN:VCALENDAR',
      '.nojekyll': '',
    }),
  ).toEqual([]);
});

describe('a page is refused', () => {
  it.each([
    ['<script>other()</script>', 'gate/script-not-allowed index.html <script> other()'],
    ['<style>p{}</style>', 'gate/script-not-allowed index.html <style> p{}'],
    ['<p class="a" style="color:red">', 'gate/script-not-allowed index.html an attribute style'],
    ['<img/src="x"/onerror=start()>', 'gate/script-not-allowed index.html an attribute onerror'],
    ['<iframe srcdoc="<p>">', 'gate/script-not-allowed index.html an attribute srcdoc'],
    ['<a href=" java&Tab;script&colon;start()">', 'gate/script-not-allowed index.html the address javascript:start()'],
    ['<svg><style><img src=//else.example/a></style>', 'gate/external-request index.html //else.example/a'],
    ['<img srcset="a.png 1x, https://else.example/b 2x">', 'gate/external-request index.html https://else.example/b'],
    ['<a href="b.html" ping="\\\\else.example">', 'gate/external-request index.html \\\\else.example'],
    ['<rect fill="url(https://else.example/a)"/>', 'gate/external-request index.html https://else.example/a'],
    ['<img src=x onerror=start()>', 'gate/script-not-allowed index.html an attribute onerror'],
    ['<a href="java&#115;cript:start()">', 'gate/script-not-allowed index.html the address javascript:start()'],
    ['<img alt="" src="https://else.example/a.png">', 'gate/external-request index.html https://else.example/a.png'],
    ["<img src='//else.example/a.png'>", 'gate/external-request index.html //else.example/a.png'],
    [
      '<link rel=stylesheet href=http://else.example/a.css>',
      'gate/external-request index.html http://else.example/a.css',
    ],
    ['<iframe src="https://else.example/"></iframe>', 'gate/external-request index.html https://else.example/'],
    ['<form action="https://else.example/"></form>', 'gate/external-request index.html https://else.example/'],
    [
      '<svg><image xlink:href="https://else.example/a"/></svg>',
      'gate/external-request index.html https://else.example/a',
    ],
    [
      '<meta http-equiv="refresh" content="0;url=https://else.example/">',
      'gate/external-request index.html https://else.example/',
    ],
  ])('with %s', async (body, found) => expect(await look({ 'index.html': whole(body) })).toContain(found));

  it('without a policy or a word to search engines', async () => {
    expect(await look({ 'index.html': '<p>' })).toEqual([
      'gate/script-not-allowed index.html no Content Security Policy',
      'gate/robots-not-set index.html',
    ]);
  });
});

describe('a file is refused', () => {
  it.each<[string, string, string]>([
    ['.DS_Store', '', 'gate/unknown-file .DS_Store'],
    ['.prerender/chunk.mjs', '', 'gate/unknown-file .prerender/chunk.mjs'],
    ['drafts.html', whole(''), 'gate/unknown-file drafts.html'],
    ['_astro/a.js.map', '{}', 'gate/source-map _astro/a.js.map'],
    ['_astro/a.js', 'x()\n//# sourceMappingURL=a.js.map', 'gate/source-map _astro/a.js'],
    [
      '_astro/a.css',
      '@import "https://else.example/a.css"',
      'gate/external-request _astro/a.css https://else.example/a.css',
    ],
    ['_astro/a.css', 'p{background:url(//else.example/a)}', 'gate/external-request _astro/a.css //else.example/a'],
  ])('%s', async (path, content, found) => expect(await look({ [path]: content })).toEqual([found]));

  it('that is a picture with EXIF and XMP', async () => {
    const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c00' } })
      .withExif({ IFD0: { Artist: 'somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer();
    expect(await look({ 'media/a.jpg': photo })).toEqual(['gate/picture-metadata media/a.jpg']);
  });
});
