import { pillarMix } from '../../playbook/pillarMix.ts';
import { fewestPosts, firstOfEach, fourWeeks } from '../fourWeeks.ts';
import { rule } from '../rule.ts';

export const pillarShareOff = rule<{
  pillar: string;
  from: string;
  to: string;
  posts: number;
  all: number;
  share: number;
  percent: number;
  band: number;
}>({
  code: 'rules/pillar-share-off',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A pillar outside of its band', ru: 'Доля рубрики вне границ' },
  why: {
    en: 'The mix of themes is the strategy in numbers. It slips post by post, and nobody sees it in a list.',
    ru: 'Доли рубрик — это стратегия в числах. Они сползают понемногу, и в списке этого не видно.',
  },
  message: {
    en: ({ pillar, from, to, posts, all, share, percent, band }) =>
      `"${pillar}" has ${posts} of ${all} posts (${share} %) from ${from} to ${to}; its share is ${percent} % ± ${band}`,
    ru: ({ pillar, from, to, posts, all, share, percent, band }) =>
      `у «${pillar}» ${posts} из ${all} публикаций (${share} %) с ${from} по ${to}; её доля ${percent} % ± ${band}`,
  },
  help: {
    en: ({ share, percent }) =>
      share < percent
        ? 'give it posts of a pillar that has too many, or decide on another share and write it here'
        : 'replace some of its posts by a pillar that has too few, or decide on another share and write it here',
    ru: ({ share, percent }) =>
      share < percent
        ? 'отдайте ей публикации рубрики, где их слишком много, или решите о другой доле и впишите её сюда'
        : 'замените часть её публикаций рубрикой, где их мало, или решите о другой доле и впишите её сюда',
  },
  example: {
    failing: 'share: { percent: 20, band: 5 } # 4 of 40 posts',
    mended: 'share: { percent: 20, band: 5 } # 7 of 40 posts',
  },
  needsAll: true,
  check: ({ playbook, slots, at }) => {
    const found = fourWeeks(playbook).flatMap((window) => {
      const mix = pillarMix(slots, playbook.records, window);
      if (mix.posts < fewestPosts) return [];
      return mix.shares
        .filter(({ isInBand }) => !isInBand)
        .map(({ pillar, posts, share }) => ({
          place: at(pillar.file, ['share', 'percent']),
          params: {
            pillar: pillar.id,
            ...window,
            posts,
            all: mix.posts,
            share: Math.round((share ?? 0) * 100),
            ...pillar.share,
          },
        }));
    });
    return firstOfEach(found, ({ params }) => params.pillar);
  },
});
