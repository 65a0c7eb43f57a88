import type { SearchRow } from './webExports.ts';

type Written = readonly [key: string, clicks: number, impressions: number, position: number];

function rows(written: readonly Written[]): SearchRow[] {
  return written.map(([key, clicks, impressions, position]) => ({ key, clicks, impressions, position }));
}

/** With which words people came, 10 August to 9 November 2026. */
export const queries = rows([
  ['northbound coffee', 4212, 6890, 1.12],
  ['northbound norderhaven', 1833, 2611, 1.2],
  ['coffee roaster norderhaven', 702, 4120, 2.41],
  ['northbound coffee opening hours', 588, 911, 1.05],
  ['moka pot bitter', 411, 9380, 4.83],
  ['how to read coffee label', 266, 5104, 5.61],
  ['can you freeze coffee beans', 241, 18_230, 8.94],
  ['cost of coffee per cup office', 173, 2960, 6.2],
  ['coffee subscription skip', 121, 3344, 9.02],
  ['french press without sediment', 108, 6071, 9.87],
  ['office coffee supplier', 96, 5213, 11.4],
  ['coffee tasting norderhaven', 88, 402, 1.9],
  ['what does a kilo of coffee cost', 71, 4480, 10.33],
  ['coffee water hardness', 44, 5902, 13.71],
  ['huila coffee', 31, 3815, 15.06],
  ['wholesale coffee beans', 28, 7340, 18.22],
  ['decaf water process', 12, 2870, 21.5],
  ['empty jar coffee', 9, 31, 2.06],
]);

const site = 'https://northbound.example';

export const searchPages = rows([
  [`${site}/`, 6120, 14_210, 2.03],
  [`${site}/shops`, 1402, 3380, 1.61],
  [`${site}/subscribe`, 811, 6914, 4.4],
  [`${site}/journal/moka-pot-not-bitter`, 622, 12_810, 5.12],
  [`${site}/journal/freeze-coffee-beans`, 248, 18_902, 8.8],
  [`${site}/office/cost-of-a-cup`, 231, 5610, 7.03],
  [`${site}/journal/price-of-a-kilo`, 164, 6105, 9.4],
  [`${site}/shop/huila-12`, 152, 4018, 8.21],
  [`${site}/tasting`, 131, 1290, 3.3],
  [`${site}/journal/grind-by-ear`, 77, 3902, 12.06],
]);
