const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

type Random = () => number;

function digits(count: number, random: Random): string {
  return Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
}

/** Ids in the forms of the platforms; where a platform hides the instant in the id, ours does too. */
export const platformId = {
  instagram: (instant: number, random: Random) => {
    let left = (BigInt(instant - 1_314_220_021_721) << 23n) | BigInt(Math.floor(random() * 8_388_608));
    let code = '';
    for (; left > 0n; left >>= 6n) code = `${letters[Number(left & 63n)]}${code}`;
    return { id: `18${digits(15, random)}`, url: `https://www.instagram.com/p/${code}/` };
  },
  facebook: (_instant: number, random: Random) => {
    const id = `9${digits(14, random)}`;
    return { id, url: `https://www.facebook.com/northbound.norderhaven/posts/${id}` };
  },
  youtube: (_instant: number, random: Random) => {
    const id = Array.from({ length: 11 }, () => letters[Math.floor(random() * 62)]).join('');
    return { id, url: `https://www.youtube.com/watch?v=${id}` };
  },
  x: (instant: number, random: Random) => {
    const id = ((BigInt(instant - 1_288_834_974_657) << 22n) | BigInt(Math.floor(random() * 4096))).toString();
    return { id, url: `https://x.com/northbound_nhv/status/${id}` };
  },
  linkedin: (instant: number, random: Random) => {
    const id = ((BigInt(instant) << 22n) | BigInt(Math.floor(random() * 1_048_576))).toString();
    return { id, url: `https://www.linkedin.com/feed/update/urn:li:activity:${id}/` };
  },
} as const satisfies Record<string, (instant: number, random: Random) => { id: string; url: string }>;

export type DemoNetwork = keyof typeof platformId;
