import { rule } from '../rule.ts';
import { writtenLinks } from '../writtenLinks.ts';

export const linkNotSecure = rule<{ link: string }>({
  code: 'rules/link-not-secure',
  group: 'money',
  severity: 'warning',
  title: { en: 'A link without https', ru: 'Ссылка без https' },
  why: {
    en: 'Browsers and platforms warn of such an address; some readers turn back.',
    ru: 'Браузеры и площадки предупреждают о таком адресе; часть читателей уйдёт.',
  },
  message: { en: ({ link }) => `${link} begins with http://`, ru: ({ link }) => `${link} начинается с http://` },
  help: {
    en: () => 'write https:// if the site has it, or ask its keeper',
    ru: () => 'напишите https://, если сайт это умеет, или спросите того, кто его ведёт',
  },
  example: { failing: 'link: http://northbound.example', mended: 'link: https://northbound.example' },

  check: ({ playbook, at }) =>
    [...playbook.records.posts.values()].flatMap(({ file, link, overrides }) =>
      writtenLinks(link, overrides)
        .filter(([, address]) => /^http:/i.test(address))
        .map(([path, address]) => ({ place: at(file, path), params: { link: address } })),
    ),
});
