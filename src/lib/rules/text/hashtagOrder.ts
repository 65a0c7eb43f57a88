import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const hashtagOrder = rule<{ wanted: readonly string[]; other: string }>({
  code: 'rules/hashtag-order',
  group: 'text',
  severity: 'warning',
  title: { en: 'The same hashtags in another order', ru: 'Те же хештеги в другом порядке' },
  why: {
    en: 'A set that always reads the same is recognised, and a comparison of two posts shows what really differs.',
    ru: 'Набор, который всегда выглядит одинаково, узнают, а сравнение публикаций показывает настоящие отличия.',
  },
  message: {
    en: ({ other }) => `"${other}" has the same hashtags in another order`,
    ru: ({ other }) => `в «${other}» те же хештеги стоят в другом порядке`,
  },
  help: {
    en: ({ wanted }) => `write them as there: ${wanted.join(' ')}; almanac check --fix does it`,
    ru: ({ wanted }) => `напишите как там: ${wanted.join(' ')}; это делает almanac check --fix`,
  },
  example: {
    failing: '# an earlier post: hashtags: ["#tea", "#harbour"]\nhashtags: ["#harbour", "#tea"]',
    mended: 'hashtags: ["#tea", "#harbour"]',
  },

  check: ({ slots, ahead, at, textOf }) => {
    const first = new Map<string, Post>();
    for (const post of unrepeatedPosts(slots)) {
      const key = setOf(post);
      if (!first.has(key)) first.set(key, post);
    }
    return unrepeatedPosts(ahead).flatMap((post) => {
      const earlier = first.get(setOf(post));
      if (earlier === undefined || earlier.hashtags.join() === post.hashtags.join()) return [];
      const place = at(post.file, ['hashtags']);
      const line = textOf(post.file).split('\n')[place.line - 1] ?? '';
      const written = /^\[[^\]]*\]/.exec(line.slice(place.column - 1))?.[0];
      const fix = written === undefined ? null : reordered(written, earlier.hashtags);
      return [
        {
          place,
          params: { wanted: earlier.hashtags, other: earlier.title },
          ...(written !== undefined &&
            fix !== null && { fix: { place: { ...place, length: written.length }, text: fix } }),
        },
      ];
    });
  },
});

type Post = PlaybookRecord<'posts'>;

function setOf({ hashtags }: Post): string {
  return hashtags.toSorted().join();
}

/** The list as it is written, its items in the wanted order; null where an item can't be told. */
function reordered(written: string, wanted: readonly string[]): string | null {
  const items = written.match(/"[^"]*"|'[^']*'/g) ?? [];
  const sorted = wanted.map((hashtag) => items.find((item) => item.slice(1, -1) === hashtag));
  return items.length === wanted.length && sorted.every((item) => item !== undefined) ? `[${sorted.join(', ')}]` : null;
}
