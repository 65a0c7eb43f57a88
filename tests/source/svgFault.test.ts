import { describe, expect, it } from 'vitest';
import { svgFault } from '../../src/lib/source/svgFault.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

const inkscape = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Created with Inkscape --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3" viewBox="0 0 9 9" xml:space="preserve">
  <inkscape:grid href="https://else.example/"/><metadata><rdf xmlns="a"/></metadata>
  <g inkscape:label="Layer" data-name="a" style="fill:url(#g)"><path d="M0 0h9v9z" fill-rule="evenodd"/></g></svg>`;

const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

function faultIn(text: string): string | null {
  const fault = svgFault(text, 'a.svg', { file: 'a.svg', line: 1, column: 1 });
  if (fault?.code === 'build/unreadable-picture') return 'unreadable';
  return fault === null ? null : (fault.params as { found: string }).found;
}

describe('svgFault', () => {
  it.each([
    ['a path', svg('<path d="M0 0h9v9z"/>')],
    [
      'a gradient used by its id',
      svg('<linearGradient id="g"/><rect fill="url(#g)"/><use href="#a" xlink:href="#b"/>', xlink),
    ],
    ['words that only look like it', svg('<title>Script on the menu = onion, url(https://else.example)</title>')],
    ['a style that names its own parts', svg('<style>.a{fill:url("#g")}</style>')],
    ['what Inkscape writes', inkscape],
  ])('accepts %s', (_name, text) => expect(faultIn(text)).toBeNull());

  it.each([
    ['<script', svg('<script>x()</script>')],
    ['<svg:script', svg('<svg:script>x()</svg:script>', 'xmlns:svg="http://www.w3.org/2000/svg"')],
    // The name of a namespace that only a parser can read.
    ['xmlns:e="http://www.w3.org/2000/svg"', svg('<e:script/>', 'xmlns:e="http://www.w3.org/2000/s&#118;g"')],
    ['<h:script', svg('<h:script>x()</h:script>')],
    ['xmlns="http://www.w3.org/1999/xhtml"', svg('<g xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['onload="x()"', svg('', 'onload="x()"')],
    ['unreadable', '<svg/onload=x()>'],
    ['<foreignObject', svg('<foreignObject><p/></foreignObject>')],
    ['<a', svg('<a href="java&#115;cript:x()"/>')],
    ['<image', svg('<image href="https://else.example/a.png"/>')],
    ['href="//else.example/a.svg#b"', svg('<use href="//else.example/a.svg#b"/>')],
    ['style="fill:url( https://else.example/a)"', svg('<rect style="fill:url( https://else.example/a)"/>')],
    ['fill="\\75rl(a)"', svg('<rect fill="\\75rl(a)"/>')],
    ['<style>@import "a.css"', svg('<style>@import "a.css"</style>')],
    ['<style>p{src:url(a.woff)}', svg('<style><![CDATA[p{src:url(a.woff)}]]></style>')],
    ['<!DOCTYPE svg [', '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "x()">]><svg/>'],
    ['unreadable', '<svg>&a;</svg>'],
    ['<?xml-stylesheet', '<?xml-stylesheet href="a.css"?><svg/>'],
    ['<set', svg('<set attributeName="href" to="x"/>')],
    ['<animate', svg('<animate attributeName="href" values="x"/>')],
  ])('refuses %s', (found, text) => expect(faultIn(text)).toBe(found));
});
