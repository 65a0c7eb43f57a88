import { describe, expect, it } from 'vitest';
import { packPage } from '../../src/lib/paper/packPage.ts';

const face = (file: string, range: string) =>
  `@font-face{font-family:F;src:url(./${file}) format("woff2");unicode-range:${range}}`;
const files: Readonly<Record<string, string>> = {
  '_astro/a.css': `@layer base;${face('latin.woff2', 'U+0000-00FF,U+20AC')}${face('cyrillic.woff2', 'U+0301,U+04??')}a{color:red}`,
  '_astro/latin.woff2': 'LATIN',
  '_astro/cyrillic.woff2': 'CYRILLIC',
  'brand.css': ':root{--brand:#123}',
  'plain.css': `${face('latin.woff2', 'U+41')}@font-face{font-family:G;src:local("G")}@font-face{font-family:H;src:url("_astro/latin.woff2")}b{background:url(gone.png)}i{background:url(#own)}</style>`,
  'media/posts/a b.jpg': 'JPEG',
};
const read = async (file: string) => (files[file] === undefined ? null : Buffer.from(files[file]));
const pack = (body: string) =>
  packPage(
    `<head><meta http-equiv="content-security-policy" content="script-src 'self'"><link rel="stylesheet" href="../_astro/a.css"><link rel="stylesheet" href="../brand.css"></head><body>${body}</body>`,
    'reports/2026-10.html',
    read,
  );
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a page in one file', () => {
  it('has its styles and the faces for its letters inside', async () => {
    const html = await pack('Hello');
    expect(html).toContain(`url(data:font/woff2;base64,${base64('LATIN')})`);
    expect(html).not.toContain(base64('CYRILLIC'));
    expect(html).toContain('<style>:root{--brand:#123}</style>');
    expect(html).not.toMatch(/<link|url\(\.\//);
    expect(await pack('Привет')).toContain(base64('CYRILLIC'));
  });

  it.each([
    [
      'a picture',
      '<img src="../media/posts/a%20b.jpg" alt="" loading="lazy">',
      `<img src="data:image/jpeg;base64,${base64('JPEG')}" alt="">`,
    ],
    ['a link to another page', '<a href="../kpis/a.html#F1" class="fid">F1</a>', '<span class="fid">F1</span>'],
    ['a link within the page', '<a href="#goals">Goals</a>', '<a href="#goals">Goals</a>'],
    ['a link to the web', '<a href="https://example.com/">Web</a>', '<a href="https://example.com/">Web</a>'],
    ['navigation', '<nav aria-label="x"><a href="a.html">A</a></nav>B', 'B'],
    ['a link to nowhere in particular', '<a href="../kpis/a.html">F1</a>', '<span>F1</span>'],
    ['a picture that is not there', '<img src="../media/gone.jpg" alt="">', '<img src="../media/gone.jpg" alt="">'],
    [
      'a picture of a kind that a page does not show',
      '<img src="../media/a.bmp" alt="">',
      '<img src="../media/a.bmp" alt="">',
    ],
    ['a script', '<script type="module" src="../_astro/x.js"></script>B', 'B'],
    ['the way past the navigation', '<a class="skip" href="#main">Skip</a>B', 'B'],
  ])('%s', async (_what, body, expected) => {
    expect(/<body>(.*)<\/body>/s.exec(await pack(body))?.[1]).toBe(expected);
  });

  const packed = (links: string, body: string) =>
    packPage(`<head>${links}</head><body>${body}</body>`, 'index.html', read);

  it('keeps what of its styles needs no file of the site, and what no file is there for', async () => {
    const html = await packed('<link rel="stylesheet" href="plain.css">', 'B');
    const latin = `url(data:font/woff2;base64,${base64('LATIN')})`;
    // The face of the one letter A is not for a page that shows B.
    expect(html).toBe(
      `<head><style>@font-face{font-family:G;src:local("G")}@font-face{font-family:H;src:${latin}}b{background:url(gone.png)}i{background:url(#own)}<\\/style></style></head><body>B</body>`,
    );
  });

  it.each(['A', '&#65;'])('has the face of a letter however it is written: %s', async (letter) => {
    const html = await packed('<link rel="stylesheet" href="plain.css">', letter);
    expect(html).toContain('unicode-range:U+41');
  });

  it('goes without styles that are not there', async () => {
    expect(await packed('<link rel="stylesheet" href="gone.css">', 'B')).toBe('<head></head><body>B</body>');
  });

  it('may fetch nothing and run nothing', async () => {
    const html = await pack('<script>alert(1)</script>');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/script/);
  });
});
