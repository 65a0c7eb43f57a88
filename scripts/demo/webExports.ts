import { type DemoFile, downloadName, grouped, percentOf, row, utf8 } from './bytes.ts';
import { longDay } from './days.ts';

export interface SiteDay {
  readonly sessions: number;
  readonly engaged: number;
  readonly users: number;
  readonly fresh: number;
  readonly views: number;
  readonly events: number;
}

/** Google Analytics 4, a report by date: a preamble of comments, CRLF, rows in order of sessions. */
export function analyticsReport(index: number, days: readonly string[], byDay: ReadonlyMap<string, SiteDay>): DemoFile {
  const compact = (day: string | undefined) => (day ?? '').replaceAll('-', '');
  const rule = '# ----------------------------------------';
  const preamble = [
    rule,
    '# Report CSV Export',
    '# Account: Northbound Coffee',
    '# Property: northbound.example - GA4',
    rule,
    '# ',
    '# All Users',
    `# Start date: ${compact(days[0])}`,
    `# End date: ${compact(days.at(-1))}`,
  ];
  const rows = days
    .flatMap((day) => {
      const site = byDay.get(day);
      return site === undefined ? [] : [{ day, site }];
    })
    .toSorted((a, b) => b.site.sessions - a.site.sessions || (a.day < b.day ? -1 : 1))
    .map(({ day, site }) =>
      row([
        compact(day),
        site.sessions,
        site.engaged,
        site.users,
        site.fresh,
        site.views,
        site.events,
        site.events / site.users,
      ]),
    );
  const header = 'Date,Sessions,Engaged sessions,Total users,New users,Views,Event count,Event count per user';
  return {
    path: `data/site/${downloadName('data-export', index)}`,
    bytes: utf8([...preamble, header, ...rows].join('\r\n')),
  };
}

export interface SearchRow {
  readonly key: string;
  readonly clicks: number;
  readonly impressions: number;
  readonly position: number;
}

/** Search Console: no newline at the end; days come newest first, everything else by clicks. */
export function searchConsole(path: string, header: string, rows: readonly SearchRow[]): DemoFile {
  const lines = rows.map(({ key, clicks, impressions, position }) =>
    row([key, clicks, impressions, percentOf(clicks, impressions), String(Math.round(position * 100) / 100)]),
  );
  return { path, bytes: utf8([header, ...lines].join('\n')) };
}

export interface AdCampaign {
  readonly name: string;
  readonly budget: string;
  readonly status: string;
  readonly clicks: number;
  readonly impressions: number;
  /** In cents. */
  readonly cost: number;
  readonly conversions: number;
}

const adHeader =
  'Campaign status,Campaign,Budget,Budget name,Budget type,Currency code,Status,Status reasons,Optimisation score,Clicks,Impr.,CTR,Cost,Avg. CPC,Conversions,Cost / conv.,Bid strategy type,Conv. rate';

/** Google Ads, "Campaign report" as .csv: two lines of preamble, totals at the end, ` --` for what is not known. */
export function adsReport(index: number, from: string, to: string, campaigns: readonly AdCampaign[]): DemoFile {
  const numbers = ({ clicks, impressions, cost, conversions }: Omit<AdCampaign, 'name' | 'budget' | 'status'>) => ({
    counts: [
      grouped(clicks),
      grouped(impressions),
      clicks === 0 ? ' --' : `${((clicks / impressions) * 100).toFixed(2)}%`,
      money(cost),
      clicks === 0 ? 0 : money(cost / clicks),
      conversions.toFixed(2),
      conversions === 0 ? '0.00' : money(cost / conversions),
    ],
    rate: clicks === 0 ? '0.00%' : `${((conversions / clicks) * 100).toFixed(2)}%`,
  });
  const sum = (key: 'clicks' | 'impressions' | 'cost' | 'conversions') =>
    campaigns.reduce((all, campaign) => all + campaign[key], 0);
  const all = numbers({
    clicks: sum('clicks'),
    impressions: sum('impressions'),
    cost: sum('cost'),
    conversions: sum('conversions'),
  });
  const none = numbers({ clicks: 0, impressions: 0, cost: 0, conversions: 0 });
  const rows = campaigns.map((campaign) => {
    const own = numbers(campaign);
    return row([
      campaign.status,
      campaign.name,
      campaign.budget,
      ' --',
      'Daily',
      'EUR',
      'Eligible',
      'unknown',
      ' --',
      ...own.counts,
      'Maximise conversions',
      own.rate,
    ]);
  });
  const total = (label: string, own: typeof all) =>
    row([label, '', '', '', '', 'EUR', '', '', '', ...own.counts, '', own.rate]);
  const first = row([
    'Total: Campaigns',
    ' --',
    ' --',
    ' --',
    ' --',
    'EUR',
    ' --',
    '',
    ' --',
    ...all.counts,
    ' --',
    all.rate,
  ]);
  const lines = [
    'Campaign report',
    `${longDay(from)} - ${longDay(to)}`,
    adHeader,
    ...rows,
    first,
    total('Total: Account', all),
    total('Total: Search', all),
    total('Total: Display', none),
  ];
  return { path: `data/google-ads/${downloadName('Campaign report', index)}`, bytes: utf8(`${lines.join('\n')}\n`) };
}

function money(cents: number): string {
  return (Math.round(cents) / 100).toFixed(2);
}
