import { describe, expect, it } from 'vitest';
import { unsafeInSvg } from '../../src/lib/source/unsafeInSvg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('unsafeInSvg', () => {
  it.each([
    ['a path', svg('<path d="M0 0h9v9z"/>')],
    [
      'a gradient used by its id',
      svg('<linearGradient id="g"/><rect fill="url(#g)"/><use href="#a" xlink:href="#b"/>'),
    ],
    ['words that only look like it', svg('<title>Script on the menu = onion</title>')],
  ])('accepts %s', (_name, text) => expect(unsafeInSvg(text)).toBeNull());

  it.each([
    ['<script', svg('<script>x()</script>')],
    ['<svg:script', svg('<svg:script>x()</svg:script>')],
    ['onload=', svg('', 'onload="x()"')],
    ['/onload=', '<svg/onload=x()>'],
    ['<foreignObject', svg('<foreignObject><p/></foreignObject>')],
    ['javascript:', svg('<a title="java&#115;cript:x()"/>')],
    ['href="https://else.example/a.png', svg('<image href="https://else.example/a.png"/>')],
    ['xlink:href=//else.example', svg('<image xlink:href=//else.example />')],
    ['url(https://else.example/a', svg('<rect style="fill:url(https://else.example/a)"/>')],
    ['@import', svg('<style>@import "a.css"</style>')],
    ['<!DOCTYPE svg [', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'],
    ['<?xml-stylesheet', '<?xml-stylesheet href="a.css"?><svg/>'],
    ['<set', svg('<set attributeName="href" to="x"/>')],
  ])('refuses %s', (found, text) => expect(unsafeInSvg(text)).toBe(found));
});
