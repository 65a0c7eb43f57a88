import * as spreadsheets from '@e965/xlsx';

type CellValue = string | number | Date | null;

interface WorkbookCase {
  readonly name: string;
  readonly file: string;
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

/** Cells that hold a day are numbers with a format of days. */
const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** Workbooks as platforms write them: a description above the header, several sheets, days as days, lists side by side. */
export const workbookCases: readonly WorkbookCase[] = [
  {
    name: 'linkedin-content-workbook',
    // 1773014400000 ms = 2026-03-09T00:00Z
    file: 'cafe_content_1773014400000.xls',
    sheets: {
      Metrics: [
        ['Aggregated engagement metrics for your posts', null, null, null],
        ['Date', 'Impressions (organic)', 'Impressions (total)', 'Reactions (total)'],
        ['03/07/2026', 90, 120, 4],
        ['03/08/2026', 70, 75, -1],
      ],
      'All posts': [
        ['All posts of the period', null, null, null, null],
        ['Post title', 'Post link', 'Created date', 'Impressions', 'Likes'],
        [
          'Beans,\nand how',
          'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001',
          '03/07/2026',
          60,
          3,
        ],
      ],
    },
  },
  {
    name: 'linkedin-creator-workbook',
    file: 'AggregateAnalytics_Cafe_2026-03-07_2026-03-08.xlsx',
    sheets: {
      DISCOVERY: [
        ['Overall Performance', '3/7/2026 - 3/8/2026'],
        ['Impressions', '289'],
      ],
      ENGAGEMENT: [
        ['Date', 'Impressions', 'Engagements'],
        ['3/7/2026', '160', '4'],
        ['3/8/2026', '129', '-28'],
      ],
      'TOP POSTS': [
        ['Maximum of 50 posts available to include in this list', null, null, null, null, null, null],
        [null, null, null, null, null, null, null],
        ['Post URL', 'Post publish date', 'Engagements', null, 'Post URL', 'Post publish date', 'Impressions'],
        ['https://www.linkedin.com/p/1', '3/7/2026', '4', null, 'https://www.linkedin.com/p/2', '3/8/2026', '1,021'],
      ],
      FOLLOWERS: [
        ['Total followers on 3/8/2026:', '2,571'],
        [null, null],
        ['Date', 'New followers'],
        ['3/7/2026', '3'],
        ['3/8/2026', '0'],
      ],
      DEMOGRAPHICS: [
        ['Top Demographics', 'Value', 'Percentage'],
        ['Job titles', 'Barista', '12%'],
        ['Job titles', 'Roaster', '< 1%'],
      ],
    },
  },
  {
    name: 'meta-ads-workbook',
    file: 'Ads report.xlsx',
    sheets: {
      'Raw Data Report': [
        [
          'Account name',
          'Region',
          'Month',
          'Reach',
          'Impressions',
          'Frequency',
          'Currency',
          'Amount spent (UAH)',
          'Reporting starts',
          'Reporting ends',
        ],
        [null, null, null, 700, 2000, 2.857, null, 150.25, day(2026, 3, 1), day(2026, 3, 31)],
        ['Cafe', 'Kyiv', '2026-03-01 - 2026-03-31', 700, 2000, 2.857, 'UAH', 150.25, day(2026, 3, 1), day(2026, 3, 31)],
      ],
    },
  },
  {
    name: 'yandex-direct-workbook',
    file: 'report.xlsx',
    sheets: {
      Отчет: [
        ['Клиент: Кофейня', null, null, null, null],
        ['Отчет: Мастер отчетов', null, null, null, null],
        ['Период: 01.03.2026 - 31.03.2026', null, null, null, null],
        [null, null, null, null, null],
        ['Название кампании', '№ Кампании', 'Расход, ₽', 'Показы', 'Клики'],
        ['Итого', null, 500.5, 90, 7],
        ['Весна', 'M-123', 500.5, 90, 7],
      ],
    },
  },
];

/** The bytes of a workbook; the ending says which kind. */
export function workbook(file: string, sheets: WorkbookCase['sheets']): Uint8Array {
  const book = spreadsheets.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    spreadsheets.utils.book_append_sheet(
      book,
      spreadsheets.utils.aoa_to_sheet(
        rows.map((row) => [...row]),
        { UTC: true },
      ),
      name,
    );
  return spreadsheets.write(book, { type: 'buffer', bookType: file.endsWith('.xls') ? 'biff8' : 'xlsx' }) as Uint8Array;
}
