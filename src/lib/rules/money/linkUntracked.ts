import { captionsOf, placeInCaption } from '../captions.ts';
import { ownHosts } from '../ownHosts.ts';
import { rule } from '../rule.ts';

export const linkUntracked = rule<{ link: string }>({
  code: 'rules/link-untracked',
  group: 'money',
  severity: 'warning',
  title: { en: 'A link to our site without UTM', ru: 'Ссылка на наш сайт без UTM' },
  why: {
    en: 'A visit through it is counted as direct: the post seems to have brought nobody.',
    ru: 'Переход по ней посчитают прямым заходом: будто публикация никого не привела.',
  },
  message: {
    en: ({ link }) => `${link} leads to our own site and carries no UTM`,
    ru: ({ link }) => `${link} ведёт на наш сайт и без UTM`,
  },
  help: {
    en: () => 'move the address into the field link: UTM is added to it, and the post’s page shows what to paste',
    ru: () => 'перенесите адрес в поле link: к нему добавится UTM, а готовую ссылку покажет страница публикации',
  },
  example: {
    failing: '---\nThe list: https://northbound.example/winter',
    mended: 'link: https://northbound.example/winter\n---\nThe list is behind the link.',
  },

  check: ({ playbook, ahead, at, textOf }) => {
    const own = ownHosts(playbook);
    return captionsOf(ahead).flatMap((caption) =>
      [...caption.text.matchAll(/https?:\/\/[^\s)\]>]+[^\s)\]>.,:;!?]/gi)]
        .filter(({ 0: link }) => URL.canParse(link) && !/[?&]utm_/.test(link))
        .filter(({ 0: link }) => own.includes(new URL(link).hostname.replace(/^www\./, '')))
        .map(({ index, 0: link }) => ({
          place: placeInCaption(caption, { index, text: link }, at, textOf),
          params: { link },
        })),
    );
  },
});
