import { type DemoFile, utf8 } from './bytes.ts';
import { shopFiles } from './northboundShop.ts';
import { socialFiles } from './northboundSocial.ts';
import { readPublishedPosts } from './publishedPosts.ts';

/** Only what the files cannot say themselves. */
const sources = `# What Almanac cannot tell from the files themselves. Everything else it reads from them.
files:
  # Two downloads that both hold the first days of November: the newer one counts.
  - match: data/meta-business-suite/Reach (5).csv
    exportedOn: 2026-11-05
  - match: data/meta-business-suite/Reach (6).csv
    exportedOn: 2026-11-12
  # The content table of YouTube Studio does not say which days it covers.
  - match: data/youtube/Table data.csv
    exportedOn: 2026-10-02
    period: { from: 2026-07-01, to: 2026-09-30 }
  - match: data/youtube/Table data (1).csv
    exportedOn: 2026-11-12
    period: { from: 2026-10-01, to: 2026-11-11 }
  # Nor do the lists of Search Console.
  - match: data/search/Queries.csv
    period: { from: 2026-08-10, to: 2026-11-09 }
  - match: data/search/Pages.csv
    period: { from: 2026-08-10, to: 2026-11-09 }
`;

/** Everything below `data/` of Northbound Coffee. Posts of the plan that were published are read from their own records. */
export function northboundFiles(postsFolder: string): DemoFile[] {
  const plan = readPublishedPosts(postsFolder);
  return [...socialFiles(plan), ...shopFiles(plan), { path: 'data/sources.yaml', bytes: utf8(sources) }];
}
