import { rule } from '../rule.ts';

export const linkWithoutUtm = rule<{ campaign: string }>({
  code: 'rules/link-without-utm',
  group: 'money',
  severity: 'warning',
  title: { en: 'A link that nobody will recognise', ru: 'Ссылка, по которой не узнать, откуда пришли' },
  why: {
    en: "Without the campaign's name the visits are counted, and nobody knows what brought them.",
    ru: 'Без имени кампании визиты посчитают, но не узнают, что их привело.',
  },
  message: {
    en: ({ campaign }) => `posts of "${campaign}" have links, and the campaign has no utm`,
    ru: ({ campaign }) => `в публикациях «${campaign}» есть ссылки, а у кампании нет utm`,
  },
  help: {
    en: ({ campaign }) => `write utm: { campaign: 2026q4-${campaign} } into the campaign`,
    ru: ({ campaign }) => `впишите в кампанию utm: { campaign: 2026q4-${campaign} }`,
  },
  example: { failing: 'title: Winter Blend', mended: 'title: Winter Blend\nutm: { campaign: 2026q4-winter-blend }' },

  check: ({ playbook, slots, at }) =>
    [...playbook.records.campaigns.values()]
      .filter(({ utm }) => utm === undefined)
      .filter(({ id }) => slots.some(({ post, link }) => post.campaign === id && link !== null))
      .map(({ id, file }) => ({ place: at(file, ['utm']), params: { campaign: id } })),
});
