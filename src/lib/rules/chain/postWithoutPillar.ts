import { datedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const postWithoutPillar = rule<null>({
  code: 'rules/post-without-pillar',
  group: 'chain',
  severity: 'error',
  title: { en: 'A post outside of every pillar', ru: 'Публикация вне рубрик' },
  why: {
    en: 'The mix of themes is a promise; what belongs to none of them eats the share of all.',
    ru: 'Доли рубрик — обещание; что не входит ни в одну, отнимает место у всех.',
  },
  message: { en: () => 'this post belongs to no pillar', ru: () => 'эта публикация не входит ни в одну рубрику' },
  help: {
    en: () => 'write the id of a pillar: pillar: id; the ids are the file names in src/content/pillars',
    ru: () => 'укажите id рубрики: pillar: id; это имена файлов в src/content/pillars',
  },
  example: { failing: 'date: 2026-11-16', mended: 'date: 2026-11-16\npillar: craft' },

  check: ({ playbook, at }) =>
    datedPosts(playbook)
      .filter(({ pillar }) => pillar === undefined)
      .map(({ file }) => ({ place: at(file, ['pillar']), params: null })),
});
