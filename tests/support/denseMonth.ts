import { clientYaml } from './clientFolder.ts';

const platforms = ['instagram', 'facebook', 'linkedin', 'x', 'youtube', 'telegram', 'tiktok', 'pinterest'] as const;
const names = ['Instagram', 'Facebook', 'LinkedIn', 'X', 'YouTube', 'Telegram', 'TikTok', 'Pinterest'] as const;
const codes = ['IG', 'FB', 'LI', 'X', 'YT', 'TG', 'TT', 'PI'] as const;

/** As long as people write them: 14 to 61 signs. */
const titles = [
  'Ratio calculator',
  'How a roast log becomes a price on the shelf',
  'Decaf without the apology',
  'The grinder question that we are asked most, answered in a minute',
  'Grind size, in nine pictures',
  'Empty Jar: show us what is in yours',
  'Shop cam',
  'What a subscription really costs us, line by line',
  'Friday dispatch',
  'Ilya answers: why does it taste of blackcurrant?',
] as const;

const pillars = [
  ['craft', 'Craft', 'C', 30],
  ['shop', 'In the shop', 'S', 20],
  ['origin', 'Origin', 'O', 20],
  ['people', 'People', 'P', 15],
  ['questions', 'Questions', 'Q', 15],
] as const;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * A client with 70 posts on eight channels in November 2026: two or three on each day, one channel a post, five channels
 * with a promise that is not kept, a holiday, a blackout, and one channel whose audience lives in another zone.
 */
export function denseMonth(locale = 'en-GB'): Readonly<Record<string, string>> {
  return {
    'src/content/client.yaml': `${clientYaml.replace('en-GB', locale)}capacity: { timur: 12 }
holidays: [{ day: 2026-11-11, name: St Martin }, { day: 2026-11-27, name: Black Friday }]
blackout: [{ from: 2026-11-20, to: 2026-11-20, reason: Stocktake in the roastery and all shops }]
`,
    ...Object.fromEntries(pillars.map((pillar, at) => pillarFile(pillar, at))),
    ...Object.fromEntries(platforms.map((platform, at) => channelFile(platform, at))),
    ...Object.fromEntries(Array.from({ length: 70 }, (_, at) => postFile(at))),
  };
}

function pillarFile([id, title, code, percent]: (typeof pillars)[number], at: number): [string, string] {
  return [
    `src/content/pillars/${id}.md`,
    `---\ntitle: ${title}\ncode: ${code}\norder: ${at + 1}\npromise: P.\nshare: { percent: ${percent}, band: 5 }\n---\n`,
  ];
}

function channelFile(platform: string, at: number): [string, string] {
  const promise = at < 5 ? 'cadence: { posts: 3, per: week, longestGapDays: 3 }\n' : '';
  const zone = at === 4 ? 'timeZone: America/New_York\n' : '';
  return [
    `src/content/channels/${platform}.md`,
    `---\ntitle: ${names[at]}\norder: ${at + 1}\nplatform: ${platform}\ncode: ${codes[at]}\nrole: Shows.\n${promise}${zone}---\n`,
  ];
}

/** Post `at` stands on day `at % 30 + 1`, and three days on in the channels with each round of the month. */
function postFile(at: number): [string, string] {
  const day = `2026-11-${twoDigits((at % 30) + 1)}`;
  const channel = platforms[(at + 3 * Math.floor(at / 30)) % 8];
  const fields = [
    `title: "${titles[at % titles.length]}"`,
    `date: ${day}`,
    `time: "${twoDigits(8 + ((at * 5) % 11))}:30"`,
    `channels: [${channel}]`,
    'format: text',
    `pillar: ${pillars[at % pillars.length]?.[0]}`,
    'owner: timur',
    `effortHours: ${1 + (at % 3)}`,
    at % 4 === 0 ? 'approved: { by: timur, on: 2026-10-30 }' : 'work: draft',
  ];
  return [`src/content/posts/p${twoDigits(at)}.md`, `---\n${fields.join('\n')}\n---\nText.\n`];
}
