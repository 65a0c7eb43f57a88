import { type Cell, type DemoFile, row, utf8WithMark } from './bytes.ts';
import { inZone, shortDay } from './days.ts';
import type { PostResult } from './postResults.ts';
import { split } from './spread.ts';

const instagramHeader =
  '"Post ID","Account ID","Account username","Account name",Description,"Duration (sec)","Publish time",Permalink,"Post type","Data comment",Date,';
/** Meta moves the columns between versions of the export. */
const instagramMetrics = {
  older: 'Views,Reach,Likes,Shares,Comments,Saves,Follows',
  newer: 'Views,Reach,Likes,Shares,Follows,Comments,Saves',
} as const;

const partsOfFormat: Readonly<Record<string, readonly number[]>> = {
  carousel: [0.5, 0.04, 0.1, 0.36],
  reel: [0.72, 0.05, 0.13, 0.1],
  image: [0.84, 0.09, 0.03, 0.04],
};
const typeOfFormat: Readonly<Record<string, string>> = { carousel: 'IG carousel', reel: 'IG reel', image: 'IG image' };

interface Download {
  readonly from: string;
  readonly to: string;
  readonly id: string;
  readonly version: keyof typeof instagramMetrics;
}

/** Meta Business Suite, posts of an Instagram account, newest first. Publish times are US Pacific, whatever the account's zone. */
export function instagramPosts(
  results: readonly PostResult[],
  zone: string,
  { from, to, id, version }: Download,
): DemoFile {
  const rows = newestFirst(results, from, to).map(({ post, audience, engagements, chance }) => {
    const [likes = 0, comments = 0, shares = 0, saves = 0] = split(
      engagements,
      partsOfFormat[post.format] ?? [1, 0, 0, 0],
    );
    const views = Math.round(audience * (post.format === 'reel' ? 1.9 : 1.35) + chance[0] * 400);
    const follows = Math.round((audience / 1000) * (0.4 + chance[1]));
    const metrics =
      version === 'newer'
        ? [views, audience, likes, shares, follows, comments, saves]
        : [views, audience, likes, shares, comments, saves, follows];
    const seconds = post.format === 'reel' ? 20 + Math.round(chance[0] * 40) : 0;
    const facts: Cell[] = [
      post.id,
      '17841400312907744',
      'northbound.norderhaven',
      'Northbound Coffee',
      post.text,
      seconds,
    ];
    const rest: Cell[] = [
      pacific(post.at, zone),
      post.url,
      typeOfFormat[post.format] ?? 'IG image',
      '',
      'Lifetime',
      ...metrics,
    ];
    return row([...facts, ...rest], ',', true);
  });
  return metaFile('instagram', from, to, id, [`${instagramHeader}${instagramMetrics[version]}`, ...rows]);
}

const facebookHeader =
  '"Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time","Caption type",Permalink,"Is crosspost","Is share","Post type",Languages,"Custom labels","Funded content status","Data comment",Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,"Total clicks",Views,"3-second video views","1-minute video views","Other Clicks","Link Clicks"';

/** Meta Business Suite, posts of a Facebook page. `Views` stands twice in the header: of the post, and of its video. */
export function facebookPosts(
  results: readonly PostResult[],
  zone: string,
  { from, to, id }: Omit<Download, 'version'>,
): DemoFile {
  const rows = newestFirst(results, from, to).map(({ post, audience, engagements, chance }) => {
    const [reactions = 0, comments = 0, shares = 0] = split(engagements, [0.78, 0.14, 0.08]);
    const links = Math.round(audience * (post.format === 'link' ? 0.03 : 0.006) * (0.6 + chance[0]));
    const others = Math.round(audience * 0.02 * (0.6 + chance[1]));
    const isVideo = post.format === 'reel';
    const video = isVideo
      ? [Math.round(audience * 0.6), Math.round(audience * 0.3), Math.round(audience * 0.04)]
      : [0, 0, 0];
    const type = isVideo ? 'Reels' : post.format === 'link' ? 'Links' : 'Photos';
    const facts: Cell[] = [
      post.id,
      '100091827364511',
      'Northbound Coffee Norderhaven',
      '',
      post.text,
      isVideo ? 31 : 0,
    ];
    const about: Cell[] = [
      pacific(post.at, zone),
      'N/A',
      post.url,
      0,
      0,
      type,
      '',
      '',
      post.paid ? 'Boosted' : '',
      '',
      'Lifetime',
    ];
    const numbers = [
      Math.round(audience * 1.5),
      audience,
      engagements,
      reactions,
      comments,
      shares,
      links + others,
      ...video,
      others,
      links,
    ];
    return row([...facts, ...about, ...numbers], ',', true);
  });
  return metaFile('facebook', from, to, id, [facebookHeader, ...rows]);
}

function metaFile(channel: string, from: string, to: string, id: string, lines: readonly string[]): DemoFile {
  const name = `${shortDay(from, 'meta')}_${shortDay(to, 'meta')}_${id}.csv`;
  return { path: `data/${channel}/${name}`, bytes: utf8WithMark(`${lines.join('\n')}\n`) };
}

function pacific(at: string, zone: string): string {
  const there = inZone(at, zone, 'America/Los_Angeles');
  return `${there.slice(5, 7)}/${there.slice(8, 10)}/${there.slice(0, 4)} ${there.slice(11, 16)}`;
}

export function newestFirst(results: readonly PostResult[], from: string, to: string): PostResult[] {
  return results
    .filter(({ post }) => post.at.slice(0, 10) >= from && post.at.slice(0, 10) <= to)
    .toSorted((a, b) => (a.post.at < b.post.at ? 1 : -1));
}
