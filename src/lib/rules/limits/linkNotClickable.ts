import { isLinkClickable } from '../../platforms/abilities.ts';
import { platforms } from '../../schema/platforms.ts';
import { captionsOf, placeInCaption } from '../captions.ts';
import { rule } from '../rule.ts';

export const linkNotClickable = rule<{ link: string; platform: string }>({
  code: 'rules/link-not-clickable',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A link that nobody can click', ru: 'Ссылка, по которой не нажать' },
  why: {
    en: 'In this caption an address is plain text. Nobody types it in.',
    ru: 'В этой подписи адрес — просто текст. Набирать его никто не станет.',
  },
  message: {
    en: ({ link, platform }) => `${link} cannot be clicked in a caption on ${platform}`,
    ru: ({ link, platform }) => `по ${link} в подписи ${platform} нельзя нажать`,
  },
  help: {
    en: () => 'say where the link is (profile, story), and write the address into the field link',
    ru: () => 'скажите, где ссылка (в профиле, в сторис), а адрес впишите в поле link',
  },
  example: { failing: 'Order at https://northbound.example/winter', mended: 'Order through the link in the profile.' },

  check: ({ ahead, at, textOf }) =>
    captionsOf(ahead.filter(({ channel, format }) => !isLinkClickable(channel.platform, format))).flatMap((caption) => {
      const found = /https?:\/\/\S+/i.exec(caption.text);
      if (found === null) return [];
      const place = placeInCaption(caption, { index: found.index, text: found[0] }, at, textOf);
      return [{ place, params: { link: found[0], platform: platforms[caption.slot.channel.platform].en } }];
    }),
});
