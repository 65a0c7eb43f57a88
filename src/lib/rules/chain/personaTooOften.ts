import { unrepeatedPosts } from '../datedPosts.ts';
import { fewestPosts, fourWeeks } from '../fourWeeks.ts';
import { rule } from '../rule.ts';

export const personaTooOften = rule<{ count: number; total: number; from: string; to: string }>({
  code: 'rules/persona-too-often',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A persona that is spoken to almost alone', ru: 'Говорим почти с одним портретом' },
  why: {
    en: 'A strategy that chose several people and talks to one will reach the goals of one.',
    ru: 'Стратегия, которая выбрала нескольких людей, а говорит с одним, достигнет целей одного.',
  },
  message: {
    en: ({ count, total, from, to }) =>
      `${count} of ${total} posts (${percent(count, total)} %) from ${from} to ${to} speak to this persona only`,
    ru: ({ count, total, from, to }) =>
      `с ${from} по ${to} только к этому портрету обращены ${count} из ${total} публикаций (${percent(count, total)} %)`,
  },
  help: {
    en: () => 'give some of these posts to another persona, or say in the strategy that the others wait',
    ru: () => 'отдайте часть этих публикаций другому портрету или решите в стратегии, что остальные подождут',
  },
  example: {
    failing: '# 15 of 18 posts: personas: [home-brewer]',
    mended: '# 10 of 18 posts: personas: [home-brewer]',
  },
  needsAll: true,
  check: ({ playbook, slots, at }) => {
    const personas = [...playbook.records.personas.values()].filter(({ segment }) => segment !== 'negative');
    const [weeks] = fourWeeks(playbook);
    const posts = unrepeatedPosts(slots.filter(({ day }) => day !== null && day >= weeks.from && day <= weeks.to));
    const addressed = posts.filter((post) => post.personas.length > 0);
    const total = addressed.length;
    if (personas.length < 2 || total < fewestPosts) return [];
    return personas.flatMap(({ id, file }) => {
      const count = addressed.filter((post) => post.personas.length === 1 && post.personas[0] === id).length;
      return count / total <= mostShare ? [] : [{ place: at(file, ['title']), params: { count, total, ...weeks } }];
    });
  },
});

/** Three of four: with two personas, the other is left with a rest. */
const mostShare = 0.75;

function percent(count: number, total: number): number {
  return Math.round((100 * count) / total);
}
