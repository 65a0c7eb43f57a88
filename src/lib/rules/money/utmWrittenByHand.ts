import { rule } from '../rule.ts';
import { writtenLinks } from '../writtenLinks.ts';

export const utmWrittenByHand = rule<{ parameters: readonly string[] }>({
  code: 'rules/utm-written-by-hand',
  group: 'money',
  severity: 'error',
  title: { en: 'UTM typed into the link', ru: 'UTM вписана в ссылку' },
  why: {
    en: 'The policy of the campaign adds them. Typed by hand, one visit in five is filed under a misspelt name.',
    ru: 'Метки ставит политика кампании. Вписанные от руки, они уводят часть визитов под имя с опечаткой.',
  },
  message: {
    en: ({ parameters }) => `the link has ${parameters.join(', ')} typed in`,
    ru: ({ parameters }) => `в ссылку вписаны ${parameters.join(', ')}`,
  },
  help: {
    en: () => 'delete everything from utm_ on; what differs from the campaign goes into utm: { medium: …, content: … }',
    ru: () => 'удалите всё, начиная с utm_; что отличается от кампании, впишите в utm: { medium: …, content: … }',
  },
  example: {
    failing: 'link: https://northbound.example/winter?utm_source=insta',
    mended: 'link: https://northbound.example/winter',
  },

  check: ({ playbook, at }) =>
    [...playbook.records.posts.values()].flatMap(({ file, link, overrides }) =>
      writtenLinks(link, overrides).flatMap(([path, address]) => {
        const parameters = [...new URL(address).searchParams.keys()].filter((name) => /^utm_/i.test(name));
        return parameters.length === 0 ? [] : [{ place: at(file, path), params: { parameters } }];
      }),
    ),
});
