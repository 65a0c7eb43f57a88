import { rule } from '../rule.ts';

export const contentIdRepeated = rule<{ content: string; other: string }>({
  code: 'rules/content-id-repeated',
  group: 'money',
  severity: 'error',
  title: { en: 'Two posts with one content id', ru: 'У двух публикаций один content' },
  why: {
    en: 'Their visits are added up: nobody can tell which of the two worked.',
    ru: 'Их визиты сложатся: какая из двух сработала, не узнать.',
  },
  message: {
    en: ({ content, other }) => `"${content}" is the utm content of "${other}" too`,
    ru: ({ content, other }) => `utm content «${content}» уже у «${other}»`,
  },
  help: {
    en: () => 'delete content (the id of the post is used then), or write another',
    ru: () => 'удалите content (тогда возьмётся id публикации) или напишите другой',
  },
  example: { failing: 'utm: { content: first-look } # two posts', mended: 'utm: { content: first-look-stories }' },

  check: ({ playbook, at }) => {
    const first = new Map<string, string>();
    return [...playbook.records.posts.values()].flatMap(({ id, title, file, campaign = '', utm }) => {
      const key = `${campaign} ${(utm?.content ?? id).toLowerCase()}`;
      const other = first.get(key);
      first.set(key, other ?? title);
      if (other === undefined) return [];
      return [{ place: at(file, ['utm', 'content']), params: { content: utm?.content ?? id, other } }];
    });
  },
});
