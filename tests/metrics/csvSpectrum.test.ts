import { describe, expect, it } from 'vitest';
import { readCsvBlock } from '../../src/lib/metrics/table/csvBlock.ts';
import { normalizeLineEnds } from '../../src/lib/metrics/text/normalizeText.ts';
import { allOf, readAll, valuesOf } from './readAll.ts';
import { textFile } from './textFile.ts';

/** The kinds of https://github.com/max-mapper/csv-spectrum (BSD-2-Clause), typed in by hand: text and the records it holds. */
const spectrum: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'simple',
    'a,b,c\n1,2,3\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  [
    'simple_crlf',
    'a,b,c\r\n1,2,3\r\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  [
    'newlines_cr',
    'a,b,c\r1,2,3\r',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  [
    'comma_in_quotes',
    'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123\n',
    [
      ['first', 'last', 'address', 'city', 'zip'],
      ['John', 'Doe', '120 any st.', 'Anytown, WW', '08123'],
    ],
  ],
  [
    'empty',
    'a,b,c\n1,"",""\n2,3,4\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'empty_crlf',
    'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'escaped_quotes',
    'a,b\n1,"ha ""ha"" ha"\n3,4\n',
    [
      ['a', 'b'],
      ['1', 'ha "ha" ha'],
      ['3', '4'],
    ],
  ],
  [
    'json',
    'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    [
      ['key', 'val'],
      ['1', '{"type": "Point", "coordinates": [102.0, 0.5]}'],
    ],
  ],
  [
    'location_coordinates',
    'Contact Phone Number,Location Coordinates,Cities\n02095257564,37°36\'37.8"N 121°2\'17.9"W,Modesto\n',
    [
      ['Contact Phone Number', 'Location Coordinates', 'Cities'],
      ['02095257564', '37°36\'37.8"N 121°2\'17.9"W', 'Modesto'],
    ],
  ],
  [
    'newlines',
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['Once upon \na time', '5', '6'],
    ],
  ],
  [
    'newlines_crlf',
    'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['Once upon \na time', '5', '6'],
    ],
  ],
  [
    'quotes_and_newlines',
    'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    [
      ['a', 'b'],
      ['1', 'ha \n"ha" \nha'],
      ['3', '4'],
    ],
  ],
  [
    'utf8',
    'a,b,c\n1,2,3\n4,5,ʤ\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', 'ʤ'],
    ],
  ],
];

it.each(spectrum)('csv-spectrum: %s', (_, text, expected) => {
  const normal = normalizeLineEnds(text);
  const { rows, problem } = readCsvBlock(normal, 0, 1, ',', normal.length);
  expect([rows, problem]).toEqual([expected, null]);
});

/** What is wrong with a file of our own kind, and what is said of it; null: it reads rightly all the same. */
const malformed: readonly (readonly [string, string, string | null])[] = [
  [
    'a quote that never closes',
    'date,channel,title,views\n2026-10-01,tg,"Beans,1\n2026-10-02,tg,x,2\n',
    'metrics/unclosed-quote',
  ],
  ['a quote that closes early', 'date,channel,title,views\n2026-10-01,tg,"Be"ans,1\n', 'metrics/stray-quote'],
  ['a row with a cell too many', 'date,channel,views\n2026-10-01,tg,1,2\n', 'metrics/ragged-row'],
  ['a row with a cell too few', 'date,channel,views,likes\n2026-10-01,tg,1\n', 'metrics/ragged-row'],
  ['a row without delimiters', 'date,channel,views\n2026-10-01 tg 1\n', 'metrics/ragged-row'],
  ['a preamble of one line', 'Report of October\ndate,channel,views\n2026-10-01,tg,1\n', null],
  [
    'a line before the header that holds the delimiter',
    'Report, October\ndate,channel,views\n2026-10-01,tg,1\n',
    'metrics/unknown-export',
  ],
  ['a header in two rows', 'date,channel,views\n,,all\n2026-10-01,tg,1\n', 'metrics/missing-cell'],
  ['a second table of another kind', 'date,channel,views\n2026-10-01,tg,1\n\na,b\n1,2\n', 'metrics/unknown-export'],
  ['a header without rows', 'date,channel,views\n', null],
  ['no payload', '\n\n', 'metrics/empty-file'],
  ['two line ends at the end', 'date,channel,views\n2026-10-01,tg,1\n\n', null],
  ['a blank line first', '\ndate,channel,views\n2026-10-01,tg,1\n', null],
  ['CR alone between rows', 'date,channel,views\r2026-10-01,tg,1\r', null],
  ['a byte order mark before a quoted header', '\ufeff"date","channel","views"\n"2026-10-01","tg","1"\n', null],
  ['a header twice', 'date,channel,views,views\n2026-10-01,tg,1,2\n', 'metrics/repeated-column'],
  ['curly quotes', 'date,channel,title,views\n2026-10-01,tg,“a, b”,1\n', 'metrics/ragged-row'],
  ['two dialects', 'date,channel,views\n2026-10-01;tg;1\n', 'metrics/ragged-row'],
  ['a tab inside a cell', 'date,channel,title,views\n2026-10-01,tg,a\tb,1\n', null],
];

describe('malformed files: read rightly, or reported', () => {
  it.each(malformed)('%s', (_, text, code) => {
    const { value, diagnostics } = readAll([textFile('data/file.csv', text)]);
    expect(diagnostics.map((found) => found.code).slice(0, 1)).toEqual(code === null ? [] : [code]);
    const wanted = text.includes('tg') && code === null ? [1] : [];
    if (code === null) expect(valuesOf(allOf(value, 'tg', 'views'))).toEqual(wanted);
  });
});
