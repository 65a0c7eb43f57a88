import { isPlannedIn, plannedPosts } from '../../playbook/plannedPosts.ts';
import { fewestPosts, firstOfEach, fourWeeks } from '../fourWeeks.ts';
import { rule } from '../rule.ts';

export const funnelMixOff = rule<{
  stage: string;
  from: string;
  to: string;
  share: number;
  percent: number;
  band: number;
}>({
  code: 'rules/funnel-mix-off',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A funnel stage outside of its band', ru: 'Доля стадии воронки вне границ' },
  why: {
    en: 'Only selling empties the funnel; only teaching never fills the till.',
    ru: 'Если только продавать, воронка пустеет; если только учить, пуста касса.',
  },
  message: {
    en: ({ stage, from, to, share, percent, band }) =>
      `posts for ${stage} are ${share} % from ${from} to ${to}; the funnel mix wants ${percent} % ± ${band}`,
    ru: ({ stage, from, to, share, percent, band }) =>
      `публикаций для ${stage} с ${from} по ${to} — ${share} %; в funnel указано ${percent} % ± ${band}`,
  },
  help: {
    en: () => 'change the stage of posts in these weeks, or decide on another share and write it here',
    ru: () => 'измените стадию публикаций этих недель или решите о другой доле и впишите её сюда',
  },
  example: {
    failing: 'funnel:\n  conversion: { percent: 20, band: 10 } # 60 % of the plan sells',
    mended: 'funnel:\n  conversion: { percent: 20, band: 10 } # 25 % sells',
  },
  needsAll: true,
  check: ({ playbook, slots, folder, at }) => {
    const planned = plannedPosts(slots);
    const found = fourWeeks(playbook).flatMap((window) => {
      const posts = planned.filter(({ day }) => isPlannedIn(day, window));
      if (posts.length < fewestPosts) return [];
      return Object.entries(folder.client.fields.funnel).flatMap(([stage, { percent, band }]) => {
        const share = (posts.filter(({ post }) => post.stage === stage).length * 100) / posts.length;
        if (Math.abs(share - percent) <= band) return [];
        const place = at(folder.client.file, ['funnel', stage, 'percent']);
        return [{ place, params: { stage, ...window, share: Math.round(share), percent, band } }];
      });
    });
    return firstOfEach(found, ({ params }) => params.stage);
  },
});
