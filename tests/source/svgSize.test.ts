import { expect, test } from 'vitest';
import { svgSize } from '../../src/lib/source/svgSize.ts';

test.each([
  ['<svg width="120" height="40"/>', { width: 120, height: 40 }],
  ['<svg width="120px" height="40.5px" viewBox="0 0 1 1">', { width: 120, height: 40.5 }],
  ['<?xml version="1.0"?><svg:svg viewBox="0 0 30 10"/>', { width: 30, height: 10 }],
  // Per cent of the place where it stands: the box has to tell.
  ["<svg width='100%' height='100%' viewBox='-5,-5, 30,10'/>", { width: 30, height: 10 }],
  ['<svg data-width="9" viewBox="0 0 30 10"/>', { width: 30, height: 10 }],
  ['<svg viewBox="0 0 0 10"/>', null],
  ['<svg/>', null],
  ['a text', null],
])('%s', (text, size) => expect(svgSize(text)).toEqual(size));
