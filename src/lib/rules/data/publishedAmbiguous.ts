import { rule } from '../rule.ts';
import { dayField } from '../slotFields.ts';

export const publishedAmbiguous = rule<{ channel: string; rows: number; posts: number }>({
  code: 'rules/published-ambiguous',
  group: 'data',
  severity: 'warning',
  title: {
    en: 'An export could mean this post or another',
    ru: 'Выгрузка может говорить об этой публикации и о другой',
  },
  why: {
    en: 'Almanac does not guess: until somebody says which is which, none of them has a result.',
    ru: 'Almanac не гадает: пока никто не сказал, что есть что, результата нет ни у одной.',
  },
  message: {
    en: ({ channel, rows, posts }) =>
      posts === 1
        ? `${rows} rows of "${channel}" are about as likely to be this post`
        : `${posts} posts and ${rows === 1 ? 'one row' : `${rows} rows`} of "${channel}" fit one another about as well`,
    ru: ({ channel, rows, posts }) =>
      posts === 1
        ? `подходящих строк «${channel}» для этой публикации: ${rows}, и все одинаково вероятны`
        : `подходят друг другу одинаково: публикаций — ${posts}, строк «${channel}» — ${rows}`,
  },
  help: {
    en: ({ channel }) => `write the link or id of the right row: published: { ${channel}: { at: …, url: … } }`,
    ru: ({ channel }) => `впишите ссылку или id верной строки: published: { ${channel}: { at: …, url: … } }`,
  },
  example: {
    failing: 'date: 2026-11-10\n---\nOpen tonight until nine.',
    mended:
      'date: 2026-11-10\npublished:\n  instagram: { at: 2026-11-10T10:02, url: "https://www.instagram.com/p/C1/" }\n---\nOpen tonight until nine.',
  },
  needsAll: true,
  check: ({ playbook, at }) =>
    playbook.matches.ambiguous.flatMap(({ channel, slots, objects }) => {
      const [first, ...others] = slots;
      if (first === undefined) return [];
      return [
        {
          place: at(first.post.file, dayField(first)),
          params: { channel, rows: objects.length, posts: slots.length },
          related: [
            ...others.map((slot) => ({ place: at(slot.post.file, dayField(slot)), note: slot.post.title })),
            ...objects.map(({ cell, permalink, id }) => ({
              place: { file: cell.file, line: cell.row, column: 1 },
              note: permalink ?? id,
            })),
          ],
        },
      ];
    }),
});
