import { type DemoFile, downloadName, row, utf8 } from './bytes.ts';
import { shortDay } from './days.ts';
import { newestFirst } from './metaPosts.ts';
import type { PostResult } from './postResults.ts';

/** YouTube Studio, views a day. */
export function youtubeTotals(index: number, days: readonly string[], views: ReadonlyMap<string, number>): DemoFile {
  const rows = days.map((day) => `${day},${views.get(day) ?? 0}`);
  return {
    path: `data/youtube/${downloadName('Totals', index)}`,
    bytes: utf8(`${['Date,Views', ...rows].join('\n')}\n`),
  };
}

const header =
  'Content,Video title,Video publish time,Duration,Shares,Likes,Comments added,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)';

/** YouTube Studio, the content table: totals first, best video next, empty cells where nothing was shown. */
export function youtubeTable(index: number, results: readonly PostResult[], from: string, to: string): DemoFile {
  const videos = newestFirst(results, from, to)
    .map(tableRow)
    .toSorted((a, b) => b.views - a.views);
  const sum = (key: 'views' | 'hours' | 'subscribers' | 'impressions' | 'shares' | 'likes' | 'comments') =>
    videos.reduce((all, video) => all + video[key], 0);
  const rate = ((sum('views') * 0.62) / sum('impressions')) * 100;
  const total = row([
    'Total',
    '',
    '',
    '',
    sum('shares'),
    sum('likes'),
    sum('comments'),
    sum('views'),
    trim(sum('hours')),
    sum('subscribers'),
    sum('impressions'),
    rate.toFixed(2),
  ]);
  const rows = videos.map((video) =>
    row([
      video.id,
      video.title,
      video.published,
      video.seconds,
      video.shares,
      video.likes,
      video.comments,
      video.views,
      trim(video.hours),
      video.subscribers,
      video.impressions,
      video.rate,
    ]),
  );
  const hidden = row(['kQ4zNbT0w1s', 'Shelf test, not listed', 'Oct 2, 2026', 34, '', '', '', '', '', '', '', '']);
  const lines = [header, total, ...rows, ...(from >= '2026-10-01' ? [hidden] : [])];
  return { path: `data/youtube/${downloadName('Table data', index)}`, bytes: utf8(`${lines.join('\n')}\n`) };
}

function tableRow({ post, audience, engagements, chance }: PostResult) {
  const seconds = 250 + Math.round(chance[0] * 330);
  const impressions = Math.round(audience * (9 + chance[1] * 6));
  const likes = Math.round(engagements * 0.82);
  const comments = Math.round(engagements * 0.11);
  return {
    id: post.id,
    title: post.title,
    published: shortDay(post.at.slice(0, 10), 'youtube'),
    seconds,
    likes,
    comments,
    shares: engagements - likes - comments,
    views: audience,
    hours: (audience * seconds * (0.36 + chance[1] * 0.12)) / 3600,
    subscribers: Math.round(audience * 0.006 * chance[0]) - (audience < 900 ? 1 : 0),
    impressions,
    rate: (((audience * 0.62) / impressions) * 100).toFixed(2),
  };
}

/** Four decimals, as YouTube writes hours. */
function trim(hours: number): string {
  return String(Math.round(hours * 10_000) / 10_000);
}
